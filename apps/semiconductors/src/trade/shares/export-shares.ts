import { audienceCode } from '@trilateral/contracts'
import type { WrittenTable } from '@trilateral/files'
import type { ImporterShares, Supplier } from './importer-shares.ts'
import type { VintageView } from './vintages.ts'

const COLUMNS = [
  { name: 'importer', kind: 'text' },
  { name: 'hs_line', kind: 'text' },
  { name: 'year', kind: 'number' },
  { name: 'supplier', kind: 'text' },
  { name: 'un_area', kind: 'number' },
  { name: 'value_usd', kind: 'number' },
  { name: 'share_percent', kind: 'number' },
  { name: 'kilograms', kind: 'number' },
  { name: 'importer_total_usd', kind: 'number' },
  { name: 'hhi', kind: 'number' },
  { name: 'coverage_percent', kind: 'number' },
  { name: 'nomenclature', kind: 'text' },
  { name: 'basis', kind: 'text' },
  { name: 'source', kind: 'text', width: 40 },
  { name: 'source_url', kind: 'text', width: 40 },
  { name: 'accessed_on', kind: 'day' },
  { name: 'release', kind: 'text' },
  { name: 'licence', kind: 'text', width: 24 },
  { name: 'illustrative', kind: 'text' },
  { name: 'tlp', kind: 'text' },
  { name: 'audience', kind: 'text' },
  { name: 'recorded_by', kind: 'text' },
] as const

type Name = (typeof COLUMNS)[number]['name']

interface Exported {
  readonly importer: string
  readonly line: string
  readonly vintage: VintageView
  readonly shares: ImporterShares
}

/** A row a supplier, areas without a name among them; a quantity that is not known is an empty cell. */
export function sharesTable(exported: readonly Exported[]): WrittenTable<Name> {
  return {
    sheet: 'supplier shares',
    columns: COLUMNS,
    rows: exported.flatMap((each) =>
      [...each.shares.named, ...each.shares.unnamed].map((supplier) => rowOf(each, supplier)),
    ),
  }
}

function rowOf({ importer, line, vintage, shares }: Exported, supplier: Supplier) {
  return {
    importer,
    hs_line: `${line.slice(0, 4)}.${line.slice(4)}`,
    year: vintage.year,
    supplier: supplier.country,
    un_area: supplier.area,
    value_usd: supplier.cents / 100,
    share_percent: Math.round(supplier.share * 1e6) / 1e6,
    kilograms: supplier.grams === null ? null : supplier.grams / 1000,
    importer_total_usd: shares.total / 100,
    hhi: shares.hhi,
    coverage_percent: Math.round(shares.coverage * 1e6) / 1e6,
    nomenclature: vintage.nomenclature,
    basis: vintage.basis,
    source: vintage.source.name,
    source_url: vintage.source.url,
    accessed_on: vintage.source.accessedOn,
    release: vintage.release,
    licence: vintage.licence,
    illustrative: vintage.illustrative ? 'yes' : 'no',
    tlp: vintage.tlp,
    audience: audienceCode(vintage.audience),
    recorded_by: vintage.originator,
  }
}
