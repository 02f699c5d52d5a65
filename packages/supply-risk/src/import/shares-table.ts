import type { SharesRow } from './read-row.ts'

/** Rows as a table of text, header first: what `parseSharesRows` reads back as the same rows. Shares are written in percent. */
export const sharesTable = (rows: readonly SharesRow[]): readonly (readonly string[])[] => [
  [
    'material',
    'stage',
    'scope',
    'country',
    'year',
    'share_percent',
    'trade_parameter',
    'source',
    'source_url',
    'accessed_on',
    'note',
  ],
  ...rows.map(({ material, stage, scope, country, year, share, t, source, note }) => [
    material,
    stage,
    scope,
    country,
    String(year),
    String(share),
    t === null ? '' : String(t),
    source.name,
    source.url ?? '',
    source.accessedOn ?? '',
    note ?? '',
  ]),
]
