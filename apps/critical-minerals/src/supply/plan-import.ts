import type { CalendarDate, Language, Party, Source } from '@trilateral/contracts'
import { sourceSchema } from '@trilateral/contracts'
import type { Holder, SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { fractionOf } from '@trilateral/supply-risk'
import { checkPosition } from './check-position.ts'
import { sharesRefusal } from './check-sides.ts'
import { checkTariffLine } from './check-tariff-line.ts'
import type { FileColumn } from './file/file-columns.ts'
import type { FileReason } from './file/read-extras.ts'
import type { ReadLine } from './file/read-shares.ts'
import { keyOf, positionId, type PositionKey } from './position-id.ts'
import { sameState } from './same-state.ts'

export interface ImportDefaults {
  readonly party: Party
  readonly thisYear: number
  readonly holder: Holder
  readonly language: Language
  readonly readOn: CalendarDate
}

/** What a file would do to one position. */
export interface PlannedPosition {
  readonly id: string
  readonly about: PositionKey
  readonly lines: readonly number[]
  readonly action: 'record' | 'amend' | 'unchanged'
  readonly expectedVersion: number | null
  /** The position as it would stand; null where lines of it are refused. */
  readonly state: SupplyPosition | null
}

export interface ImportPlan {
  readonly positions: readonly PlannedPosition[]
  /** By line: what stands against it. A line that is not here is accepted. */
  readonly reasons: ReadonlyMap<number, readonly FileReason[]>
}

interface TakenLine extends ReadLine {
  readonly row: NonNullable<ReadLine['row']>
  readonly about: PositionKey
  readonly source: Source
}

/**
 * What keeping a file would do: shares of a side that the file names replace that side, all else of a position stays.
 * `standing` are the positions that the official's ministry keeps, by id.
 */
export function planImport(
  lines: readonly ReadLine[],
  standing: ReadonlyMap<string, Kept<SupplyPosition>>,
  defaults: ImportDefaults,
): ImportPlan {
  const reasons = new Map<number, readonly FileReason[]>()
  const against = (line: number, found: readonly FileReason[]) => {
    if (found.length > 0) reasons.set(line, [...(reasons.get(line) ?? []), ...found])
  }
  const taken = lines.flatMap((line) => {
    against(line.line, line.reasons)
    const read = takenLine(line, defaults)
    if ('reasons' in read) against(line.line, read.reasons)
    return 'taken' in read ? [read.taken] : []
  })
  const positions = [...groupBy(taken, ({ about }) => keyOf(about)).values()].map((group) =>
    planPosition(group, standing, defaults, against),
  )
  return {
    positions: positions.map((each) =>
      each.lines.some((line) => reasons.has(line)) ? { ...each, state: null } : each,
    ),
    reasons,
  }
}

function takenLine(
  line: ReadLine,
  { holder, readOn }: ImportDefaults,
): { taken: TakenLine } | { reasons: FileReason[] } {
  const { row, extras } = line
  if (!row) return { reasons: [] }
  const source = sourceSchema.safeParse({ ...row.source, accessedOn: row.source.accessedOn ?? readOn })
  if (!source.success) {
    const column = source.error.issues.some(({ path }) => path[0] === 'url') ? 'source_url' : 'source'
    const code = column === 'source_url' ? 'url-not-a-link' : 'cell-too-long'
    return { reasons: [{ code, column, facts: { value: (row.source.url ?? row.source.name).slice(0, 60) } }] }
  }
  const tariffLine = checkTariffLine(extras.tariffLine, row.material)
  if (!tariffLine.ok) {
    const { code, facts = {} } = tariffLine.refusal
    return { reasons: [{ code, column: 'tariff_line', facts }] }
  }
  const about: PositionKey = {
    holder: extras.holder ?? holder,
    material: row.material,
    stage: row.stage,
    period: extras.yearIsEdition ? null : { from: row.year, to: extras.yearTo ?? row.year },
    edition: extras.yearIsEdition ? row.year : extras.edition,
    tariffLine: tariffLine.value,
  }
  return { taken: { ...line, row, about, source: source.data } }
}

type Against = (line: number, found: readonly FileReason[]) => void

function planPosition(
  group: readonly TakenLine[],
  standing: ReadonlyMap<string, Kept<SupplyPosition>>,
  defaults: ImportDefaults,
  against: Against,
): PlannedPosition {
  const [first] = group
  if (!first) throw new Error('a group without lines')
  const { about } = first
  const id = positionId(defaults.party, about)
  const kept = standing.get(id)
  const lines = group.map(({ line }) => line)
  const before = kept?.state ?? emptyPosition(id, about)
  const draft: SupplyPosition = {
    ...before,
    global: sideOf(group, 'global', before.global, against) ?? before.global,
    sourcing: sideOf(group, 'sourcing', before.sourcing, against) ?? before.sourcing,
    licence: group.find(({ extras }) => extras.licence)?.extras.licence ?? before.licence,
    illustrative: madeUp(group) ?? before.illustrative,
    remark: remarkOf(group, before.remark, defaults.language),
  }
  const planned = { id, about, lines, expectedVersion: kept?.version ?? null }
  const checked = checkPosition(draft, { id, thisYear: defaults.thisYear })
  if (!checked.ok) {
    const { code, field = '', facts = {} } = checked.refusal
    // A fault in a share stands at its own line already.
    if (!/^(global|sourcing)\.shares/.test(field))
      for (const line of lines) against(line, [{ code, column: COLUMN_OF[field] ?? 'material', facts }])
    return { ...planned, action: kept ? 'amend' : 'record', state: null }
  }
  const state = checked.value
  const action = !kept ? 'record' : sameState(state, kept.state) ? 'unchanged' : 'amend'
  return { ...planned, action, state }
}

/** Where in the file stands what a rule refuses. */
const COLUMN_OF: Readonly<Record<string, FileColumn>> = {
  stage: 'stage',
  'period.to': 'year',
  edition: 'edition',
  tariffLine: 'tariff_line',
  'global.source': 'source',
  'sourcing.source': 'source',
}

type Side = 'global' | 'sourcing'

/** One side as the file has it; undefined where it has none. */
function sideOf(
  group: readonly TakenLine[],
  side: Side,
  before: SupplierShares | null,
  against: Against,
): SupplierShares | undefined {
  const lines = group.filter(({ row }) => row.scope === side)
  const [first] = lines
  if (!first) return undefined
  const said = lines.find(({ extras }) => extras.of)?.extras.of
  for (const each of lines) {
    if (JSON.stringify(each.source) !== JSON.stringify(first.source))
      against(each.line, [{ code: 'sources-differ', column: 'source', facts: { line: first.line } }])
    if (each.extras.of && each.extras.of !== said)
      against(each.line, [
        { code: 'shares-of-unknown', column: 'shares_of', facts: { value: each.extras.of } },
      ])
  }
  const shares = lines.map(({ row, extras }) => ({
    country: row.country,
    share: row.share,
    ...(row.t === null ? {} : { t: row.t }),
    ...(extras.censored ? { censored: true } : {}),
  }))
  const refusal = sharesRefusal(shares)
  if (refusal) {
    const place = Number(/^shares\.(\d+)\./.exec(refusal.field ?? '')?.[1] ?? Number.NaN)
    const column = refusal.code.startsWith('country')
      ? 'country'
      : refusal.code.startsWith('trade')
        ? 'trade_parameter'
        : 'share_percent'
    // A sum is nobody's fault alone: all its lines are shown with it.
    for (const [index, { line }] of lines.entries())
      if (Number.isNaN(place) || index === place)
        against(line, [{ code: refusal.code, column, facts: refusal.facts ?? {} }])
  }
  return {
    of: said ?? before?.of ?? (side === 'global' ? 'production' : 'sourcing'),
    shares: lines.map(({ row, extras }) => ({
      country: row.country,
      share: fractionOf(row.share),
      trade: row.t,
      censored: extras.censored,
    })),
    source: first.source,
  }
}

/** One made-up line makes the position made up. */
function madeUp(group: readonly TakenLine[]): boolean | undefined {
  const said = group.flatMap(({ extras: { illustrative } }) => (illustrative === null ? [] : [illustrative]))
  return said.length > 0 ? said.includes(true) : undefined
}

/** A note becomes the position's remark, in the language that the official says the notes are in. */
function remarkOf(
  group: readonly TakenLine[],
  before: SupplyPosition['remark'],
  language: Language,
): SupplyPosition['remark'] {
  const notes = [...new Set(group.flatMap(({ row }) => (row.note ? [row.note] : [])))]
    .join(' ')
    .slice(0, 2000)
  const stands = Object.values(before ?? {}).find(({ state }) => state === 'source')?.text
  return notes === '' || notes === stands ? before : { [language]: { text: notes, state: 'source' } }
}

/** A position before anything is known of it. */
const emptyPosition = (id: string, about: PositionKey): SupplyPosition => ({
  ...about,
  id,
  global: null,
  sourcing: null,
  importReliance: null,
  recycling: null,
  substitution: null,
  riskBasis: null,
  published: null,
  governance: '2019-2023',
  licence: null,
  remark: null,
  illustrative: false,
})

function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}
