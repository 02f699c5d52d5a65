/**
 * A word that stands in no text and is found whole: by it a list is narrowed to what has a property, over the index of words that
 * a search uses. `commitment`, `critical-minerals-3` gives `xcommitmentcriticalminerals3`.
 */
export const searchToken = (property: string, value: string): string =>
  `x${property}${value.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`

/** What was typed, narrowed to what has all the properties. */
export const narrowed = (search: string | undefined, tokens: readonly string[]): string =>
  [search ?? '', ...tokens].join(' ')
