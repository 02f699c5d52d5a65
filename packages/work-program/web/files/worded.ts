import type { Language } from '@trilateral/contracts'
import { countryName } from '@trilateral/ui'

/** Words for codes, as a file of a view is asked with. */
export const worded = <Code extends string>(codes: readonly Code[], say: (code: Code) => string) =>
  Object.fromEntries(codes.map((code) => [code, say(code)]))

/** As many countries as stand in a register as a rule; what else there is goes by its code: a file takes 60 words. */
const COUNTRIES_AT_MOST = 30

/** Words for the countries of a view. */
export const wordedCountries = (codes: readonly string[], language: Language) =>
  worded([...new Set(codes)].slice(0, COUNTRIES_AT_MOST), (code) => countryName(code, language))
