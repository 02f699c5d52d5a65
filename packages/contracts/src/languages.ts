// Apart from the schema: a page that takes the list brings no library of schemas along.

/** The languages in which every text of the product exists. */
export const LANGUAGES = ['en', 'ja', 'ko'] as const

export type Language = (typeof LANGUAGES)[number]

/** As the schema judges. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((each) => each === value)
