export const english = {
  'nav.map': 'Stage map',
  'nav.inputs': 'Inputs',
  'nav.trade': 'Trade',
  'nav.exposure': 'Exposure',
  'nav.scenarios': 'Scenarios',
}
