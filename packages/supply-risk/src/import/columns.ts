import { decided, refused, type Decision, type Refusal } from '@trilateral/contracts'

/** What a shares file must have, beside one of the two share columns. */
export const REQUIRED_COLUMNS = ['material', 'stage', 'country', 'year', 'source'] as const
/** The unit is in the column's name: a bare `share` does not say whether 0.9 is 90 % or 0.9 %. */
export const SHARE_COLUMNS = ['share_percent', 'share_fraction'] as const
export const OPTIONAL_COLUMNS = ['scope', 'source_url', 'accessed_on', 'trade_parameter', 'note'] as const

export const SHARES_COLUMNS = [...REQUIRED_COLUMNS, ...SHARE_COLUMNS, ...OPTIONAL_COLUMNS] as const

export type SharesColumn = (typeof SHARES_COLUMNS)[number]

export interface Header {
  readonly unit: 'percent' | 'fraction'
  readonly at: ReadonlyMap<SharesColumn, number>
}

const plain = (cell: string) =>
  cell
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/**
 * Which column is which. Refusals, with the column as `field`: `table-empty`; `column-unknown` {column, expected};
 * `column-twice` {column}; `column-missing` {column, expected}; `share-unit-not-declared` {column, expected} for a bare
 * `share`; `share-unit-declared-twice` {expected}. Unnamed columns at the end are passed over.
 */
export function headerOf(row: readonly string[] | undefined): Decision<Header> {
  const names = (row ?? []).map(plain)
  if (names.every((name) => name === '')) return refused('table-empty')
  const refusal = namesRefusal(names, row ?? [])
  if (refusal) return { ok: false, refusal }
  return decided({
    unit: names.includes('share_percent') ? 'percent' : 'fraction',
    at: new Map(
      SHARES_COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
    ),
  })
}

const SHARE_EXPECTED = SHARE_COLUMNS.join(', ')

function namesRefusal(names: readonly string[], asWritten: readonly string[]): Refusal | undefined {
  const bare = names.findIndex((name) => /^(share|shares|share_%|percent|fraction)$/.test(name))
  if (bare !== -1)
    return because('share-unit-not-declared', asWritten[bare] ?? '', { expected: SHARE_EXPECTED })
  const foreign = names.findIndex((name) => name !== '' && !isColumn(name))
  if (foreign !== -1)
    return because('column-unknown', asWritten[foreign] ?? '', { expected: SHARES_COLUMNS.join(', ') })
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (twice) return because('column-twice', twice)
  const missing = REQUIRED_COLUMNS.find((column) => !names.includes(column))
  if (missing) return because('column-missing', missing, { expected: SHARES_COLUMNS.join(', ') })
  const units = SHARE_COLUMNS.filter((column) => names.includes(column))
  if (units.length === 2)
    return because('share-unit-declared-twice', 'share_percent', { expected: SHARE_EXPECTED })
  return units.length === 0
    ? because('column-missing', 'share_percent', { expected: SHARE_EXPECTED })
    : undefined
}

const because = (code: string, column: string, facts: Refusal['facts'] = {}): Refusal => ({
  code,
  field: column.trim(),
  facts: { column: column.trim(), ...facts },
})

const isColumn = (name: string): name is SharesColumn => SHARES_COLUMNS.some((column) => column === name)
