/** What a column of a customs file says. */
export const COLUMN_ROLES = [
  'year',
  'exporter',
  'importer',
  'line',
  'value',
  'quantity',
  'reporter',
  'partner',
  'flow',
  'procedure',
  'transport',
  'second-partner',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

export type LayoutKind = 'baci' | 'comtrade'

/**
 * The names that a column has in CEPII's BACI (`t, i, j, k, v, q`, and extracts that write `cmd` and `value`), in files of UN
 * Comtrade's API (`refYear, reporterCode, …`) and in those of its older site (`Trade Value (US$)`), written plainly.
 */
export const COLUMN_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  year: ['t', 'refyear', 'period', 'year'],
  exporter: ['i'],
  importer: ['j'],
  line: ['k', 'cmd', 'cmdcode', 'commoditycode'],
  value: ['v', 'value', 'primaryvalue', 'tradevalueus', 'tradevalue'],
  quantity: ['q', 'netwgt', 'netweightkg'],
  reporter: ['reportercode', 'reporteriso'],
  partner: ['partnercode', 'partneriso'],
  flow: ['flowcode', 'tradeflowcode', 'flowdesc', 'tradeflow'],
  procedure: ['customscode'],
  transport: ['motcode'],
  'second-partner': ['partner2code'],
}

interface LayoutRule {
  readonly kind: LayoutKind
  /** One of these in the first line, and it is this layout. */
  readonly marks: readonly string[]
  readonly roles: readonly ColumnRole[]
  readonly optional: readonly ColumnRole[]
  /** How the source itself writes what may be missing. */
  readonly shown: Partial<Record<ColumnRole, string>>
}

export const LAYOUTS: readonly LayoutRule[] = [
  {
    kind: 'comtrade',
    marks: ['reportercode', 'reporteriso', 'primaryvalue', 'flowcode', 'tradevalueus'],
    roles: [
      'year',
      'reporter',
      'partner',
      'flow',
      'line',
      'value',
      'quantity',
      'procedure',
      'transport',
      'second-partner',
    ],
    optional: ['quantity', 'procedure', 'transport', 'second-partner'],
    shown: {
      year: 'refYear',
      reporter: 'reporterCode',
      partner: 'partnerCode',
      flow: 'flowCode',
      line: 'cmdCode',
      value: 'primaryValue',
    },
  },
  {
    kind: 'baci',
    marks: ['i', 'j', 'k', 'cmd'],
    roles: ['year', 'exporter', 'importer', 'line', 'value', 'quantity'],
    optional: ['year', 'quantity'],
    shown: { exporter: 'i', importer: 'j', line: 'k', value: 'v' },
  },
]

/** `"Trade Value (US$)"` and `tradeValueUS` alike. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
