export const english = {
  'nav.map': 'Stage map',
  'nav.inputs': 'Inputs',
  'nav.register': 'Register',
  'nav.exposure': 'Exposure',
  'nav.scenarios': 'Scenarios',
}
