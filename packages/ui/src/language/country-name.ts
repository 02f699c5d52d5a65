import { LANGUAGES, PARTIES, type Language } from '@trilateral/contracts'
import { partyName } from './country-names.ts'

const names = new Map(
  LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
)

/**
 * The name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is not one. The three parties go by the
 * names that the product uses everywhere: Republic of Korea, not South Korea.
 */
export function countryName(code: string, language: Language): string {
  const party = PARTIES.find((each) => each.toUpperCase() === code)
  return party ? partyName(party, language) : (names.get(language)?.of(code) ?? code)
}
