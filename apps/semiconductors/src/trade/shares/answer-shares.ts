import { decided, type Decision, type Party } from '@trilateral/contracts'
import {
  CHIP_LINES,
  numberOfCountry,
  sharedHeadingOf,
  sharedHeadingRefusal,
  WATCHED_IMPORTERS,
} from '@trilateral/supply-risk/trade'
import type { TradeParts } from '../import/trade-parts.ts'
import type { SharesQuestion } from '../questions.ts'
import { refuse } from '../refusals.ts'
import { asImported, flowsOf } from './flows.ts'
import { importerShares, type ImporterShares } from './importer-shares.ts'
import { mirror, type MirrorPair } from './mirror.ts'
import {
  chosenOf,
  isComparable,
  standingDataSets,
  vintagesOf,
  vintageView,
  type Vintage,
  type VintageView,
} from './vintages.ts'

type Reads = Pick<TradeParts, 'records' | 'readers'>

export interface SharesAnswer {
  readonly importer: string
  readonly line: string
  /** Every year of every data set that says something, the latest first. */
  readonly vintages: readonly VintageView[]
  readonly chosen: VintageView
  readonly shares: ImporterShares
  /** The year before, or the one that was asked for; null: none can be held against it. */
  readonly before: { readonly vintage: VintageView; readonly shares: ImporterShares } | null
  readonly mirror: Decision<readonly MirrorPair[]>
}

/**
 * HS 8112.92 is a line like any other to customs, and to nobody else: five metals share it, so no figure under it is anybody's
 * gallium. Refused before anything is looked up, whoever asks.
 */
export function checkLine(line: string): Decision<number> {
  const shared = sharedHeadingOf({ schedule: 'HS', code: line })
  return shared ? sharedHeadingRefusal(shared, 'line') : decided(Number(line))
}

async function vintages(
  { records, readers }: Reads,
  party: Party,
  importer: string,
  line: number,
): Promise<Decision<readonly Vintage[]>> {
  const area = numberOfCountry(importer)
  if (area === undefined) return refuse('importer-unknown', 'importer', { value: importer })
  const [dataSets, flows] = await Promise.all([
    standingDataSets(records, party),
    flowsOf(readers, party, { line, importer: area }),
  ])
  return decided(vintagesOf(dataSets, flows))
}

const sharesOf = ({ flows, year }: Vintage) => importerShares(asImported(flows, year), year)

/** From whom an importer bought under a line, how concentrated that is, and against which earlier year. */
export async function answerShares(
  parts: Reads,
  party: Party,
  question: SharesQuestion,
): Promise<Decision<SharesAnswer>> {
  const { importer, line, before } = question
  const checked = checkLine(line)
  if (!checked.ok) return checked
  const found = await vintages(parts, party, importer, checked.value)
  if (!found.ok) return found
  const chosen = chosenOf(found.value, question)
  const shares = chosen && sharesOf(chosen)
  if (!shares) return refuse('flows-not-known', undefined, { importer, line })
  if (before === chosen.year) return refuse('year-twice', 'before')
  const earlier = found.value.find(
    (each) =>
      isComparable(each, chosen) && (before === undefined ? each.year < chosen.year : each.year === before),
  )
  const earlierShares = earlier && sharesOf(earlier)
  return decided({
    importer,
    line,
    vintages: found.value.map(vintageView),
    chosen: vintageView(chosen),
    shares,
    before: earlier && earlierShares ? { vintage: vintageView(earlier), shares: earlierShares } : null,
    mirror: mirror(chosen.flows, chosen.year),
  })
}

export interface ComparedImporter {
  readonly importer: string
  /** Null: no data set says anything of it. Unknown, not none. */
  readonly answer: { readonly vintage: VintageView; readonly shares: ImporterShares } | null
}

export interface ComparisonAnswer {
  readonly line: string
  readonly years: readonly number[]
  readonly columns: readonly ComparedImporter[]
}

/** The three partners' own suppliers under one line in one year, side by side: of the latest year that any of them has. */
export async function compareImporters(
  parts: Reads,
  party: Party,
  { line, year, dataSet }: Pick<SharesQuestion, 'line' | 'year' | 'dataSet'>,
): Promise<Decision<ComparisonAnswer>> {
  const checked = checkLine(line)
  if (!checked.ok) return checked
  const all: { importer: string; found: readonly Vintage[] }[] = []
  for (const importer of WATCHED_IMPORTERS) {
    const found = await vintages(parts, party, importer, checked.value)
    if (!found.ok) return found
    all.push({ importer, found: found.value })
  }
  const years = [...new Set(all.flatMap(({ found }) => found.map((each) => each.year)))].toSorted(
    (a, b) => b - a,
  )
  const asked = year ?? years[0]
  return decided({
    line,
    years,
    columns: all.map(({ importer, found }) => {
      const chosen = chosenOf(found, { year: asked, dataSet })
      const shares = chosen && sharesOf(chosen)
      return { importer, answer: shares ? { vintage: vintageView(chosen), shares } : null }
    }),
  })
}

export interface LineSummary {
  readonly line: string
  readonly answer: {
    readonly vintage: VintageView
    readonly total: number
    readonly hhi: number | null
    readonly hhiAtMost: number | null
    readonly coverage: number
    readonly top: { readonly country: string; readonly share: number } | null
  } | null
}

/** The watched lines of an importer, in the order of the map: what is known of each, or that nothing is. */
export async function overviewOf(
  parts: Reads,
  party: Party,
  importer: string,
): Promise<Decision<readonly LineSummary[]>> {
  const lines: LineSummary[] = []
  for (const { line } of CHIP_LINES) {
    const found = await vintages(parts, party, importer, Number(line))
    if (!found.ok) return found
    const [latest] = found.value
    const shares = latest && sharesOf(latest)
    const [top] = shares?.named ?? []
    lines.push({
      line,
      answer: shares
        ? {
            vintage: vintageView(latest),
            total: shares.total,
            hhi: shares.hhi,
            hhiAtMost: shares.hhiAtMost,
            coverage: shares.coverage,
            top: top?.country ? { country: top.country, share: top.share } : null,
          }
        : null,
    })
  }
  return decided(lines)
}
