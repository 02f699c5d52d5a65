import type {
  Action,
  BottomLine,
  DecisionAsked,
  Meeting,
  Milestone,
  Notice,
  Program,
  Risk,
} from '@trilateral/contracts/work-program'
import { overdueOf } from '@trilateral/work-program/rules'
import type { KeptRecord } from '../records/kept-record.ts'
import { MEETING_RANKS, NOTICE_RANKS } from '../records/ranks.ts'
import type { RecordStore, Sight } from '../records/store.ts'
import type { Leadership, LooseItem, Portfolio } from './portfolio.ts'
import { programLine, type PortfolioDay, type ProgramLine, type ProgramParts } from './program-line.ts'

/** Programs that are read at once: some four thousand records. */
const PROGRAMS_AT_ONCE = 200
const RECORDS_AT_ONCE = 2000
/** More of a program than this no rule could be followed over. */
const OPEN_AT_MOST = 100_000
const LEADERSHIP_AT_MOST = 500

/** What programs are judged by, as far as it is open. */
interface OpenRecords {
  readonly milestones: readonly KeptRecord<Milestone>[]
  readonly risks: readonly KeptRecord<Risk>[]
  readonly decisions: readonly KeptRecord<DecisionAsked>[]
  readonly actions: readonly KeptRecord<Action>[]
}

/** Reads a party's whole portfolio into an empty one. */
export async function loadPortfolio(records: RecordStore, sight: Sight, portfolio: Portfolio): Promise<void> {
  const known =
    sight.knownAt === undefined ? undefined : await openRecords((entity) => everyPage(records, sight, entity))
  const lines = new Map<string, ProgramLine>()
  for (let after: readonly string[] | undefined; ;) {
    const programs = await records.find<Program>(sight, {
      entity: 'program',
      limit: PROGRAMS_AT_ONCE,
      ...(after ? { after } : {}),
    })
    for (const line of await linesOf(records, sight, { programs, day: portfolio.day, known }))
      lines.set(line.item.id, line)
    const last = programs.at(-1)
    if (!last || programs.length < PROGRAMS_AT_ONCE) break
    after = [last.id]
  }
  portfolio.replace([...lines.keys()], lines)
  portfolio.replaceLoose([], looseItems(await allLoose(records, sight), portfolio.day))
  portfolio.lead(await loadLeadership(records, sight))
}

/** Reads some programs again. */
export async function reloadPrograms(
  records: RecordStore,
  sight: Sight,
  portfolio: Portfolio,
  ids: readonly string[],
): Promise<void> {
  const lines = new Map<string, ProgramLine>()
  for (let from = 0; from < ids.length; from += PROGRAMS_AT_ONCE) {
    const some = ids.slice(from, from + PROGRAMS_AT_ONCE)
    const programs = await records.find<Program>(sight, { entity: 'program', ids: some, limit: some.length })
    for (const line of await linesOf(records, sight, { programs, day: portfolio.day, known: undefined }))
      lines.set(line.item.id, line)
  }
  portfolio.replace(ids, lines)
}

/** Reads some decisions and actions again, and those that belong to some programs, which may be seen or gone since. */
export async function reloadLoose(
  records: RecordStore,
  sight: Sight,
  portfolio: Portfolio,
  { ids, programs }: { readonly ids: readonly string[]; readonly programs: readonly string[] },
): Promise<void> {
  const read = async <State>(entity: string) => {
    const question = { entity, isOpen: true, limit: OPEN_AT_MOST } as const
    const [named, belonging] = await Promise.all([
      records.find<State>(sight, { ...question, ids, isLoose: true }),
      records.find<State>(sight, { ...question, programs }),
    ])
    const loose = belonging.filter(({ program }) => program !== null && !portfolio.line(program))
    return { loose: [...named, ...loose], ids: belonging.map(({ id }) => id) }
  }
  const [decisions, actions] = await Promise.all([read<DecisionAsked>('decision'), read<Action>('action')])
  const gone = [...ids, ...decisions.ids, ...actions.ids]
  const items = looseItems({ decisions: decisions.loose, actions: actions.loose }, portfolio.day)
  portfolio.replaceLoose(gone, items)
}

export async function loadLeadership(records: RecordStore, sight: Sight): Promise<Leadership> {
  const newest = { order: 'newest-day', limit: LEADERSHIP_AT_MOST } as const
  const [bottomLines, meetings, notices] = await Promise.all([
    records.find<BottomLine>(sight, { ...newest, entity: 'bottom-line' }),
    records.find<Meeting>(sight, { ...newest, entity: 'meeting', rank: MEETING_RANKS.ministerial }),
    records.find<Notice>(sight, { ...newest, entity: 'notice', rank: NOTICE_RANKS.real, isOpen: true }),
  ])
  return { bottomLines, meetings, notices }
}

interface Wanted {
  readonly programs: readonly KeptRecord<Program>[]
  readonly day: PortfolioDay
  /** Of an earlier instant: everything open then, read before. */
  readonly known: OpenRecords | undefined
}

async function linesOf(
  records: RecordStore,
  sight: Sight,
  { programs, day, known }: Wanted,
): Promise<ProgramLine[]> {
  if (programs.length === 0) return []
  const ids = programs.map(({ id }) => id)
  const [open, assessments] = await Promise.all([
    known ?? openRecords((entity) => ofPrograms(records, sight, entity, ids)),
    records.assessments(sight, ids, 2),
  ])
  const [milestones, risks] = [byProgram(open.milestones), byProgram(open.risks)]
  const [decisions, actions] = [byProgram(open.decisions), byProgram(open.actions)]
  return programs.map((program) => {
    const { id } = program
    const parts: ProgramParts = {
      program,
      milestones: milestones.get(id) ?? [],
      risks: risks.get(id) ?? [],
      decisions: decisions.get(id) ?? [],
      actions: actions.get(id) ?? [],
      // Newest first: the one behind the last.
      previous: assessments.filter((each) => each.program === id)[1]?.assessment ?? null,
    }
    return programLine(parts, day)
  })
}

function byProgram<State>(records: readonly KeptRecord<State>[]): Map<string, KeptRecord<State>[]> {
  const grouped = new Map<string, KeptRecord<State>[]>()
  for (const record of records) {
    if (record.program === null) continue
    const of = grouped.get(record.program)
    if (of) of.push(record)
    else grouped.set(record.program, [record])
  }
  return grouped
}

type ReadOpen = <State>(entity: string) => Promise<KeptRecord<State>[]>

async function openRecords(read: ReadOpen): Promise<OpenRecords> {
  const [milestones, risks, decisions, actions] = await Promise.all([
    read<Milestone>('milestone'),
    read<Risk>('risk'),
    read<DecisionAsked>('decision'),
    read<Action>('action'),
  ])
  return { milestones, risks, decisions, actions }
}

const ofPrograms = <State>(records: RecordStore, sight: Sight, entity: string, programs: readonly string[]) =>
  records.find<State>(sight, { entity, programs, isOpen: true, limit: OPEN_AT_MOST })

/** Reads so many at a time: of an earlier instant nothing says which records belonged to a program. */
async function everyPage<State>(
  records: RecordStore,
  sight: Sight,
  entity: string,
): Promise<KeptRecord<State>[]> {
  const all: KeptRecord<State>[] = []
  for (let after: readonly string[] | undefined; ;) {
    const question = { entity, isOpen: true, limit: RECORDS_AT_ONCE } as const
    const some = await records.find<State>(sight, { ...question, ...(after ? { after } : {}) })
    all.push(...some)
    const last = some.at(-1)
    if (!last || some.length < RECORDS_AT_ONCE) return all
    after = [last.id]
  }
}

/** Decisions and actions of no program that the reader may see. */
async function allLoose(records: RecordStore, sight: Sight): Promise<Loose> {
  const question = { isOpen: true, isLoose: true, limit: OPEN_AT_MOST } as const
  const [decisions, actions] = await Promise.all([
    records.find<DecisionAsked>(sight, { ...question, entity: 'decision' }),
    records.find<Action>(sight, { ...question, entity: 'action' }),
  ])
  return { decisions, actions }
}

type Loose = Pick<OpenRecords, 'decisions' | 'actions'>

function looseItems({ decisions, actions }: Loose, { days }: PortfolioDay): Map<string, LooseItem> {
  const overdue = overdueOf(days, {
    decisions: decisions.map(({ state }) => state),
    actions: actions.map(({ state }) => state),
  })
  const late = new Set(overdue.map(({ id }) => id))
  const items = new Map<string, LooseItem>()
  for (const { id } of decisions) items.set(id, { isAsked: true, isOverdue: late.has(id) })
  for (const { id } of actions) items.set(id, { isAsked: false, isOverdue: late.has(id) })
  return items
}
