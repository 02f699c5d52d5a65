export const english = {
  'nav.map': 'Stage map',
  'nav.inputs': 'Inputs',
  'nav.scenarios': 'Scenarios',
}
