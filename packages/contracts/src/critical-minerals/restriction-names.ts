import type { Language } from '../language.ts'
import type { Clause } from './measure.ts'

/** What a clause does to trade, in the reader's words. */
export const RESTRICTION_NAMES: Readonly<Record<Clause['restriction'], Readonly<Record<Language, string>>>> =
  {
    'export-ban': { en: 'Export ban', ja: '輸出禁止', ko: '수출 금지' },
    'licence-required': { en: 'Export licence required', ja: '輸出許可制', ko: '수출 허가제' },
    'end-use-check': { en: 'End-use checks', ja: '最終用途の審査', ko: '최종 용도 심사' },
    'technology-control': { en: 'Technology export control', ja: '技術の輸出規制', ko: '기술 수출 통제' },
  }
