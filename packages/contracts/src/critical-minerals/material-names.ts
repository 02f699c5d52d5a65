import type { Language } from '../languages.ts'

// Apart from the schema: a page that takes the list brings no library of schemas along.

/** What measures in this register have named so far. A new one is a new line here and a new version of the events. */
export const MATERIALS = {
  gallium: { en: 'Gallium', ja: 'ガリウム', ko: '갈륨' },
  germanium: { en: 'Germanium', ja: 'ゲルマニウム', ko: '게르마늄' },
  antimony: { en: 'Antimony', ja: 'アンチモン', ko: '안티모니' },
  'superhard-materials': { en: 'Superhard materials', ja: '超硬材料', ko: '초경질 재료' },
  graphite: { en: 'Graphite', ja: '黒鉛', ko: '흑연' },
  'rare-earths': { en: 'Rare earths', ja: 'レアアース', ko: '희토류' },
  'rare-earth-technology': { en: 'Rare-earth technology', ja: 'レアアース関連技術', ko: '희토류 기술' },
  'rare-earth-equipment': { en: 'Rare-earth equipment', ja: 'レアアース関連設備', ko: '희토류 설비' },
  'lithium-ion-batteries': { en: 'Lithium-ion batteries', ja: 'リチウムイオン電池', ko: '리튬이온전지' },
  'dual-use-items': { en: 'Dual-use items', ja: 'デュアルユース品目', ko: '이중용도 품목' },
} as const satisfies Record<string, Record<Language, string>>

export type Material = keyof typeof MATERIALS

export const isMaterial = (code: string): code is Material => Object.hasOwn(MATERIALS, code)
