export const english = {
  'nav.map': 'Stage map',
  'nav.inputs': 'Inputs',
  'nav.exposure': 'Exposure',
  'nav.scenarios': 'Scenarios',
}
