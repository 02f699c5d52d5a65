import type { CalendarDate, Language, MultilingualText } from '@trilateral/contracts'

/** Where a fact of the reference was read. */
export interface ReferenceSource {
  readonly name: string
  readonly url: string | null
  /** Null: the day of publication was not noted. */
  readonly publishedOn: CalendarDate | null
  readonly accessedOn: CalendarDate
}

const accessedOn = '2026-11-24'

export const article = (
  name: string,
  publishedOn: CalendarDate | null,
  url: string | null = null,
): ReferenceSource => ({
  name,
  url,
  publishedOn,
  accessedOn,
})

/**
 * A name in three languages: `source` is the language of the body itself, `agreed` those that the statement prints. The rest
 * are our translations and are marked provisional.
 */
export function named(
  texts: Readonly<Record<Language, string>>,
  source: Language,
  agreed: readonly Language[] = [],
): MultilingualText {
  const version = (language: Language) => {
    const other = agreed.includes(language) ? 'agreed' : 'provisional'
    return { text: texts[language], state: language === source ? 'source' : other } as const
  }
  return { en: version('en'), ja: version('ja'), ko: version('ko') }
}
