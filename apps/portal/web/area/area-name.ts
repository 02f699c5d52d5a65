import { areas, type Language } from '@trilateral/contracts'

/** Areas that the platform assigns parts of the statement to and that have no tool yet, so that the registry cannot name them. */
const WITHOUT_TOOL: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  semiconductors: { en: 'Semiconductors', ja: '半導体', ko: '반도체' },
  'clean-energy': { en: 'Clean energy', ja: 'クリーンエネルギー', ko: '청정에너지' },
  'export-controls': { en: 'Export controls', ja: '輸出管理', ko: '수출통제' },
  'ai-standards': {
    en: 'AI, cybersecurity and standards',
    ja: 'AI・サイバー・標準',
    ko: 'AI·사이버·표준',
  },
  ipef: { en: 'IPEF', ja: 'IPEF', ko: 'IPEF' },
}

/** A work area by its name; one that nobody has named by its code. */
export const areaName = (code: string, language: Language): string =>
  (areas.find((area) => area.code === code)?.name ?? WITHOUT_TOOL[code])?.[language] ?? code
