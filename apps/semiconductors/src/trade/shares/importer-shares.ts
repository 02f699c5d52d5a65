import { concentration, isCountry } from '@trilateral/supply-risk'
import { customsArea, WORLD } from '@trilateral/supply-risk/trade'
import type { SuppliedFlow } from './flows.ts'

/** One supplier of an importer under one line in one year. */
export interface Supplier {
  /** UN number. */
  readonly area: number
  /** ISO 3166-1 alpha-2; null: statistics name no country of today. */
  readonly country: string | null
  readonly cents: number
  /** Of the importer's total, percent. */
  readonly share: number
  readonly grams: number | null
}

/** How an importer's supply of one line in one year is made up. */
export interface ImporterShares {
  readonly year: number
  /** US cents: the importer's own total where it states one, else the sum of the suppliers. */
  readonly total: number
  readonly totalIsStated: boolean
  /** Countries, largest first. */
  readonly named: readonly Supplier[]
  /** Areas that are no country of today ("not elsewhere specified"), largest first. */
  readonly unnamed: readonly Supplier[]
  /** Of the total, in no row at all, percent: the file lacks suppliers, or keeps them confidential. */
  readonly missing: number
  /** Percent of the total that countries are named for. */
  readonly coverage: number
  /** Over the named countries: what is not named adds nothing. */
  readonly hhi: number | null
  /** If all that is not named were one supplier: the index cannot be higher. */
  readonly hhiAtMost: number | null
  /** Suppliers whose quantity is not known, and the quantity of the others in grams. */
  readonly quantity: { readonly grams: number | null; readonly unknown: number }
}

const byValue = (a: Supplier, b: Supplier) => b.cents - a.cents || a.area - b.area

/** @returns null where there is no flow, or the total is nought: unknown, not no concentration. */
export function importerShares(flows: readonly SuppliedFlow[], year: number): ImporterShares | null {
  const suppliers = flows.filter(({ exporter }) => exporter !== WORLD)
  const stated = flows.find(({ exporter }) => exporter === WORLD)?.cents ?? 0
  const sum = suppliers.reduce((cents, flow) => cents + flow.cents, 0)
  // A total below its own parts explains nothing: the parts are more.
  const total = Math.max(stated, sum)
  if (total === 0) return null
  const all = suppliers.map(({ exporter, cents, grams }): Supplier => {
    const country = customsArea(exporter)?.country ?? null
    return {
      area: exporter,
      country: country !== null && isCountry(country) ? country : null,
      cents,
      share: (cents / total) * 100,
      grams,
    }
  })
  const named = all.filter(({ country }) => country !== null).toSorted(byValue)
  const unnamed = all.filter(({ country }) => country === null).toSorted(byValue)
  const { hhi } = concentration(named.map(({ country, share }) => ({ country: country ?? '', share })))
  const coverage = percentOf(named, total)
  const known = all.flatMap(({ grams }) => (grams === null ? [] : [grams]))
  return {
    year,
    total,
    totalIsStated: stated >= sum && stated > 0,
    named,
    unnamed,
    missing: ((total - sum) / total) * 100,
    coverage,
    hhi: hhi === null ? null : rounded(hhi),
    hhiAtMost: rounded((hhi ?? 0) + (100 - coverage) ** 2),
    quantity: {
      grams: known.length === 0 ? null : known.reduce((sum_, grams) => sum_ + grams, 0),
      unknown: all.length - known.length,
    },
  }
}

const percentOf = (suppliers: readonly Supplier[], total: number) =>
  (suppliers.reduce((cents, supplier) => cents + supplier.cents, 0) / total) * 100

/** To a millionth: what a sum of squares leaves behind in a double is no figure. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
