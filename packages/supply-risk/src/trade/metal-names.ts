import type { Language } from '@trilateral/contracts'
import { MATERIALS } from '@trilateral/contracts/critical-minerals'

type Names = Readonly<Record<Language, string>>

/** Metals that share a heading with ours but that no register follows. */
const OTHER_METALS: Readonly<Record<string, Names>> = {
  indium: { en: 'Indium', ja: 'インジウム', ko: '인듐' },
  niobium: { en: 'Niobium', ja: 'ニオブ', ko: '나이오븀' },
  vanadium: { en: 'Vanadium', ja: 'バナジウム', ko: '바나듐' },
}

const NAMES: Readonly<Record<string, Names>> = { ...MATERIALS, ...OTHER_METALS }

/** Codes as a refusal carries them (`gallium, indium`) in the reader's words; `otherwise` names what is no metal of these. */
export const metalNames = (
  codes: string,
  language: Language,
  otherwise: (code: string) => string = (code) => code,
): string =>
  codes
    .split(', ')
    .map((code) => NAMES[code]?.[language] ?? otherwise(code))
    .join(language === 'en' ? ', ' : '・')
