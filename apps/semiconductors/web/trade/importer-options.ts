import { WATCHED_IMPORTERS } from '@trilateral/supply-risk/trade'

/** Whose suppliers can be asked for first: the three partners, then whoever else reports. */
export const importerOptions = (country: (code: string) => string, others: readonly string[]) => [
  ...WATCHED_IMPORTERS.map((value) => ({ value: value as string, label: country(value) })),
  ...others
    .filter((code) => !WATCHED_IMPORTERS.some((watched) => watched === code))
    .map((value) => ({ value, label: country(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label)),
]
