import { LANGUAGES, type Language } from '@trilateral/contracts'

const names = new Map(
  LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
)

/** The name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is not one. */
export function countryName(code: string, language: Language): string {
  return names.get(language)?.of(code) ?? code
}
