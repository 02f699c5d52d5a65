import type { Language } from '@trilateral/contracts'

/** The steps from ore to product and back, in their order. */
export const SUPPLY_STAGES = {
  extraction: { en: 'Extraction', ja: '採掘', ko: '채굴' },
  /** Refining as statistics report it, without saying which of the steps below it covers. */
  processing: { en: 'Processing', ja: '製錬・精製', ko: '제련·정제' },
  separation: { en: 'Separation', ja: '分離精製', ko: '분리·정제' },
  metal: { en: 'Metal', ja: '金属化', ko: '금속화' },
  alloy: { en: 'Alloy', ja: '合金', ko: '합금' },
  magnet: { en: 'Magnet', ja: '磁石', ko: '자석' },
  recycling: { en: 'Recycling', ja: 'リサイクル', ko: '재활용' },
} as const satisfies Record<string, Record<Language, string>>

export type SupplyStage = keyof typeof SUPPLY_STAGES

/** What a magnet needs of its rare earths, in order. */
export const MAGNET_CHAIN = [
  'extraction',
  'separation',
  'metal',
  'alloy',
  'magnet',
] as const satisfies readonly SupplyStage[]

/** From ore to magnet, as figures report it: `processing` stands where they do not say which of the steps after it they cover. */
export const ORE_TO_MAGNET = [
  'extraction',
  'processing',
  'separation',
  'metal',
  'alloy',
  'magnet',
] as const satisfies readonly SupplyStage[]
