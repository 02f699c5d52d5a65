import type { Language } from '@trilateral/contracts'

export const MATERIAL_GROUPS = {
  'gallium-and-germanium': {
    en: 'Gallium and germanium',
    ja: 'ガリウム・ゲルマニウム',
    ko: '갈륨·게르마늄',
  },
  graphite: { en: 'Graphite', ja: '黒鉛', ko: '흑연' },
  'rare-earths': { en: 'Rare earths', ja: 'レアアース', ko: '희토류' },
  magnets: { en: 'Magnets', ja: '磁石', ko: '자석' },
  'battery-metals': { en: 'Battery metals', ja: '電池用金属', ko: '배터리 금속' },
} as const satisfies Record<string, Record<Language, string>>

export type MaterialGroup = keyof typeof MATERIAL_GROUPS
