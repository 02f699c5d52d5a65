import type { Party, Tlp } from '@trilateral/contracts'
import type { TradeDataSet } from '@trilateral/contracts/semiconductors'
import type { Kept, RecordStore } from '@trilateral/records'
import { tradeDataSetRecord } from '../data-set-record.ts'
import type { DataSetFlows, SuppliedFlow } from './flows.ts'

/** A year of a data set that says something of what was asked. */
export interface Vintage {
  readonly year: number
  readonly dataSet: Kept<TradeDataSet>
  readonly flows: readonly SuppliedFlow[]
}

/** Data sets that the party may see and that stand. */
export const standingDataSets = (
  records: RecordStore,
  party: Party,
): Promise<readonly Kept<TradeDataSet>[]> => records.all(party, tradeDataSetRecord, { status: 'standing' })

/** Which of two data sets is asked first: real figures before made-up ones, all lines before a few, the newest import. */
function better(a: Kept<TradeDataSet>, b: Kept<TradeDataSet>): number {
  return (
    Number(a.state.illustrative) - Number(b.state.illustrative) ||
    b.state.rows.kept - a.state.rows.kept ||
    b.changedAt.getTime() - a.changedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Every year of every data set that has flows, the latest first, and of one year the better data set first. */
export function vintagesOf(
  dataSets: readonly Kept<TradeDataSet>[],
  found: readonly DataSetFlows[],
): readonly Vintage[] {
  return found
    .flatMap(({ dataSet: id, flows }) => {
      const dataSet = dataSets.find((each) => each.id === id)
      const years = [...new Set(flows.map(({ year }) => year))]
      return dataSet ? years.map((year): Vintage => ({ year, dataSet, flows })) : []
    })
    .toSorted((a, b) => b.year - a.year || better(a.dataSet, b.dataSet))
}

export interface Wish {
  readonly year?: number | undefined
  readonly dataSet?: string | undefined
}

/** The one that answers: of the wished year and data set, else the best that there is. */
export const chosenOf = (vintages: readonly Vintage[], { year, dataSet }: Wish): Vintage | undefined =>
  vintages.find(
    (each) =>
      (year === undefined || each.year === year) && (dataSet === undefined || each.dataSet.id === dataSet),
  )

/** Figures of two years are held against each other only where they count the same goods in the same way. */
export const isComparable = (a: Vintage, b: Vintage): boolean =>
  a.dataSet.state.nomenclature === b.dataSet.state.nomenclature &&
  a.dataSet.state.basis === b.dataSet.state.basis &&
  a.dataSet.state.illustrative === b.dataSet.state.illustrative

export interface VintageView {
  readonly dataSet: string
  readonly year: number
  readonly title: TradeDataSet['title']
  readonly source: TradeDataSet['source']
  readonly licence: string | null
  readonly release: string | null
  readonly nomenclature: TradeDataSet['nomenclature']
  readonly basis: TradeDataSet['basis']
  readonly remark: TradeDataSet['remark']
  readonly illustrative: boolean
  readonly originator: Party
  readonly audience: readonly Party[]
  readonly tlp: Tlp
}

export function vintageView({ year, dataSet }: Vintage): VintageView {
  const { title, source, licence, release, nomenclature, basis, remark, illustrative } = dataSet.state
  const { originator, audience, tlp } = dataSet
  return {
    dataSet: dataSet.id,
    year,
    title,
    source,
    licence,
    release,
    nomenclature,
    basis,
    remark,
    illustrative,
    originator,
    audience,
    tlp,
  }
}
