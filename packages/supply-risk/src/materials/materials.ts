import type { MaterialGroup } from './material-groups.ts'
import { RARE_EARTHS } from './rare-earths.ts'
import type { SupplyStage } from './stages.ts'
import type { SupplyMaterial } from './supply-material.ts'
import { SHARED_811292 } from './tariff-remarks.ts'

const REFINED: readonly SupplyStage[] = ['processing', 'recycling']
const MINED: readonly SupplyStage[] = ['extraction', 'processing', 'recycling']

const element = (
  symbol: string,
  names: readonly [en: string, ja: string, ko: string],
  group: MaterialGroup,
  stages: readonly SupplyStage[],
): SupplyMaterial => ({
  names: { en: names[0], ja: names[1], ko: names[2] },
  symbol,
  group,
  stages,
  eu: { name: names[0], group: null },
  tariffLines: [],
  tariffRemark: null,
})

/** The materials whose supply officials of the three parties follow, each by its code. */
export const SUPPLY_MATERIALS = {
  gallium: {
    ...element('Ga', ['Gallium', 'ガリウム', '갈륨'], 'gallium-and-germanium', REFINED),
    tariffLines: [
      { schedule: 'HS', code: '8112.92' },
      { schedule: 'CN', code: '8112929090' },
      { schedule: 'US', code: '8112.92.10' },
    ],
    tariffRemark: SHARED_811292,
  },
  germanium: {
    ...element('Ge', ['Germanium', 'ゲルマニウム', '게르마늄'], 'gallium-and-germanium', REFINED),
    tariffLines: [
      { schedule: 'HS', code: '8112.92' },
      { schedule: 'CN', code: '8112921090' },
      { schedule: 'JP', code: '8112.92-910' },
      { schedule: 'US', code: '8112.92.60' },
    ],
    tariffRemark: SHARED_811292,
  },
  'natural-graphite': {
    ...element('C', ['Natural graphite', '天然黒鉛', '천연흑연'], 'graphite', MINED),
  },
  ...RARE_EARTHS,
  'permanent-magnets': {
    names: { en: 'Permanent magnets', ja: '永久磁石', ko: '영구자석' },
    symbol: null,
    group: 'magnets',
    stages: ['alloy', 'magnet', 'recycling'],
    eu: null,
    tariffLines: [],
    tariffRemark: null,
  },
  cobalt: element('Co', ['Cobalt', 'コバルト', '코발트'], 'battery-metals', MINED),
  lithium: element('Li', ['Lithium', 'リチウム', '리튬'], 'battery-metals', MINED),
  nickel: element('Ni', ['Nickel', 'ニッケル', '니켈'], 'battery-metals', MINED),
  manganese: element('Mn', ['Manganese', 'マンガン', '망간'], 'battery-metals', MINED),
} as const satisfies Record<string, SupplyMaterial>

export type SupplyMaterialCode = keyof typeof SUPPLY_MATERIALS
