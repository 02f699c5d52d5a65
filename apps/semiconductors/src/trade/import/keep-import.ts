import { decided, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  supplierSharesComputed,
  tradeDataSetImported,
  type SupplierShares,
  type TradeDataSet,
} from '@trilateral/contracts/semiconductors'
import { happened, type Recorder } from '@trilateral/records'
import { CHIP_LINES, numberOfCountry, WATCHED_IMPORTERS } from '@trilateral/supply-risk/trade'
import { v5 as uuidv5 } from 'uuid'
import { supplierSharesRecord, tradeDataSetRecord } from '../data-set-record.ts'
import { refuse } from '../refusals.ts'
import { asImported, flowsOf } from '../shares/flows.ts'
import { importerShares, type ImporterShares, type Supplier } from '../shares/importer-shares.ts'
import { MOST_REFUSED } from './receive-slice.ts'
import { holdImport, importOf, moveImport, type TradeImport } from './trade-import.ts'
import { inTransaction, type TradeParts } from './trade-parts.ts'

/** Ours alone, for ever: ids of what is computed of a data set are made from it, so that it is entered once. */
const COMPUTED = '2f6b6c0e-58a4-5d0f-9a56-6c1d0f3e7b92'

/**
 * Makes a data set of an import whose file was read to its end: its flows are joined to what can be asked, then its record
 * stands, then the shares that are watched. Asked again after any of these, it goes on with the next.
 */
export async function keepImport(
  parts: TradeParts,
  by: Recorder,
  id: string,
): Promise<Decision<{ readonly import: TradeImport; readonly dataSet: TradeDataSet }>> {
  const joined = await joinFlows(parts, by, id)
  if (!joined.ok) return joined
  const dataSet = dataSetOf(joined.value)
  const { audience, tlp } = joined.value.about
  const entered = await parts.records.enter(
    by,
    tradeDataSetRecord,
    { id, requestId: uuidv5(`${id}|data-set`, COMPUTED), request: dataSet, audience, tlp },
    () => decided({ state: dataSet, event: happened(tradeDataSetImported, { tradeDataSet: dataSet }) }),
  )
  if (!entered.ok && entered.refusal.code !== 'id-already-used') return entered
  await computeWatched(parts, by, joined.value, dataSet)
  const kept = await move(parts, by, { ...joined.value, state: 'kept' })
  return decided({ import: kept, dataSet })
}

async function joinFlows(parts: TradeParts, by: Recorder, id: string): Promise<Decision<TradeImport>> {
  return inTransaction(parts.pool, async (client, as) => {
    await as(by.party)
    const held = await holdImport(client, id)
    if (held === undefined) return refuse('import-not-found')
    if (held === 'busy') return refuse('import-busy')
    if (held.state === 'counted' || held.state === 'kept') return decided(held)
    if (held.state !== 'received') return refuse('import-not-complete', undefined, { state: held.state })
    if (held.reading.kept === 0) return refuse('import-without-rows')
    await as('process')
    const { rows } = await client.query<{ repeated: string }>('SELECT trade_join($1, $2) AS repeated', [
      id,
      Math.max(0, MOST_REFUSED - held.reading.refused),
    ])
    const repeated = Number(rows[0]?.repeated)
    await as(by.party)
    const { kept, refused } = held.reading
    const reading = { ...held.reading, kept: kept - repeated, refused: refused + repeated }
    const joined: TradeImport = { ...held, state: 'counted', reading }
    await moveImport(client, joined, parts.now())
    return decided(joined)
  })
}

async function move(parts: TradeParts, by: Recorder, to: TradeImport): Promise<TradeImport> {
  return inTransaction(parts.pool, async (client, as) => {
    await as(by.party)
    await moveImport(client, to, parts.now())
    return (await importOf(client, to.id)) ?? to
  })
}

function dataSetOf({ id, about, layout, reading }: TradeImport): TradeDataSet {
  const { firstYear, lastYear } = reading
  if (firstYear === null || lastYear === null) throw new Error(`import ${id} kept rows of no year`)
  const { title, source, licence, release, nomenclature, remark, illustrative } = about
  return {
    id,
    title,
    source,
    licence,
    release,
    nomenclature,
    years: { from: firstYear, to: lastYear },
    basis: layout.kind === 'baci' ? 'reconciled' : 'as-reported',
    rows: {
      kept: reading.kept,
      refused: reading.refused,
      leftOut: Object.values(reading.leftOut).reduce((sum, count) => sum + count, 0),
    },
    remark,
    illustrative,
    withdrawn: null,
  }
}

/** What the work program watches of every data set: the partners' own suppliers under the lines that matter for chips. */
async function computeWatched(
  { records, readers }: TradeParts,
  by: Recorder,
  { about: { audience, tlp } }: TradeImport,
  dataSet: TradeDataSet,
): Promise<void> {
  for (const importer of WATCHED_IMPORTERS)
    for (const { line } of CHIP_LINES) {
      const area = numberOfCountry(importer)
      if (area === undefined) throw new Error(`${importer} has no number`)
      const known = await flowsOf(readers, by.party, { line: Number(line), importer: area })
      const flows = known.find((each) => each.dataSet === dataSet.id)?.flows ?? []
      for (const year of new Set(flows.map((flow) => flow.year))) {
        const shares = importerShares(asImported(flows, year), year)
        if (!shares) continue
        const state = stateOf(dataSet, importer, line, shares)
        const entered = await records.enter(
          by,
          supplierSharesRecord,
          { id: state.id, requestId: uuidv5(state.id, COMPUTED), request: state, audience, tlp },
          () => decided({ state, event: happened(supplierSharesComputed, { supplierShares: state }) }),
        )
        if (!entered.ok && entered.refusal.code !== 'id-already-used')
          throw new Error(`supplier shares were refused: ${entered.refusal.code}`)
      }
    }
}

const dollars = (cents: number) => cents / 100

function stateOf(
  dataSet: TradeDataSet,
  importer: string,
  line: string,
  { year, total, named, unnamed, hhi, coverage }: ImporterShares,
): SupplierShares {
  const supplied = ({ country, area, cents, grams }: Supplier) => ({
    country,
    area,
    value: dollars(cents),
    kilograms: grams === null ? null : grams / 1000,
  })
  return {
    id: uuidv5([dataSet.id, importer, line, year].join('|'), COMPUTED),
    title: titleOf(importer, line, year),
    dataSet: dataSet.id,
    importer,
    line,
    year,
    nomenclature: dataSet.nomenclature,
    basis: dataSet.basis,
    total: dollars(total),
    suppliers: [...named, ...unnamed].toSorted((a, b) => b.cents - a.cents).map(supplied),
    hhi: hhi === null ? null : Math.min(hhi, 10_000),
    coverage: Math.min(1, Math.round(coverage * 1e6) / 1e8),
    source: dataSet.source,
    illustrative: dataSet.illustrative,
    withdrawn: false,
  }
}

const IMPORTER_NAMES: Readonly<Record<string, readonly [en: string, ja: string, ko: string]>> = {
  JP: ['Japan', '日本', '일본'],
  KR: ['the Republic of Korea', '韓国', '한국'],
  US: ['the United States', '米国', '미국'],
}

function titleOf(importer: string, line: string, year: number): MultilingualText {
  const [en, ja, ko] = IMPORTER_NAMES[importer] ?? [importer, importer, importer]
  const code = `HS ${line.slice(0, 4)}.${line.slice(4)}`
  return {
    en: { text: `Imports of ${en}, ${code}, ${year}`, state: 'source' },
    ja: { text: `${ja}の輸入、${code}、${year}年`, state: 'agreed' },
    ko: { text: `${ko} 수입, ${code}, ${year}년`, state: 'agreed' },
  }
}
