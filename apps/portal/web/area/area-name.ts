import { areas, type Language } from '@trilateral/contracts'

/** What is no registered area and still named: those that have no tool yet, and the portal, which asks the others. */
const WITHOUT_TOOL: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  semiconductors: { en: 'Semiconductors', ja: '半導体', ko: '반도체' },
  'clean-energy': { en: 'Clean energy', ja: 'クリーンエネルギー', ko: '청정에너지' },
  'export-controls': { en: 'Export controls', ja: '輸出管理', ko: '수출통제' },
  'ai-standards': {
    en: 'AI, cybersecurity and standards',
    ja: 'AI・サイバー・標準',
    ko: 'AI·사이버·표준',
  },
  portal: { en: 'Portal', ja: 'ポータル', ko: '포털' },
  ipef: { en: 'IPEF', ja: 'IPEF', ko: 'IPEF' },
}

/** A work area by its name; one that nobody has named by its code. */
export const areaName = (code: string, language: Language): string =>
  (areas.find((area) => area.code === code)?.name ?? WITHOUT_TOOL[code])?.[language] ?? code
