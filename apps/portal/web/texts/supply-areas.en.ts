export const supplyAreasEnglish = {
  heat: 'Concentration of supply: materials and inputs of chip making, by stage (HHI)',
  'heat-materials': 'Concentration of supply by material and stage (HHI)',
  'heat-note': 'The line at HHI {threshold}: {label} ({source}).',
  'coverage-note':
    'Inputs of chip making have their value at the stage at which they are made. It counts what providers’ shares are known; what is missing to 100% adds nothing.',
  'chip-column': 'Chips: {stage}',
  needs: 'From raw material to stage of chip making',
  'needs-finding':
    '{materials, plural, =0 {No raw material is} one {1 raw material is} other {# raw materials are}} needed for {inputs, plural, one {1 input} other {# inputs}} of {stages, plural, one {1 stage} other {# stages}}',
  'needs-note':
    'Each band is one need that is recorded, all of one width: amounts are not recorded. An input without raw materials here may still need some.',
  'needs.materials': 'Raw materials',
  'needs.inputs': 'Inputs',
  'needs.stages': 'Stages that use them',
  'needs.unit': 'need',
}

export type SupplyAreasText = keyof typeof supplyAreasEnglish
