import { daysBetween } from '@trilateral/contracts'
import type {
  Action,
  Alert,
  DecisionAsked,
  Milestone,
  Program,
  Risk,
} from '@trilateral/contracts/work-program'
import { computedSignal, dayFor, overdueDays, type Days } from '@trilateral/work-program/rules'
import { commitmentByCode } from '@trilateral/work-program/statement'
import type { ProgramName } from '../answer/answer.ts'
import type { EventStore } from '../events/store.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { milestoneLine, standingOf } from '../portfolio/program-line.ts'
import { provenanceOf, shown, type KeptRecord } from '../records/kept-record.ts'
import type { RecordStore, Sight } from '../records/store.ts'
import type { ActionLine, DecisionLine, DependencyLine, ProgramDossier } from './views.ts'

/** Of each kind of record on the page. */
const AT_MOST = 500
const ALERTS_AT_MOST = 1000
const ACTIVITY_AT_MOST = 100

export interface DossierSources {
  readonly records: RecordStore
  readonly events: EventStore
  readonly portfolio: Portfolio
}

/** One program on a page, as a reader may see it; undefined: not at all. */
export async function dossierOf(
  { records, events, portfolio }: DossierSources,
  sight: Sight,
  id: string,
): Promise<Omit<ProgramDossier, 'asOf'> | undefined> {
  const [kept] = await records.find<Program>(sight, { entity: 'program', ids: [id], limit: 1 })
  if (!kept) return undefined
  const { on, days } = portfolio.day
  const question = { programs: [id], limit: AT_MOST } as const
  const [milestones, risks, decisions, actions, assessments, alerts] = await Promise.all([
    records.find<Milestone>(sight, { ...question, entity: 'milestone', order: 'day' }),
    records.find<Risk>(sight, { ...question, entity: 'risk' }),
    records.find<DecisionAsked>(sight, { ...question, entity: 'decision' }),
    records.find<Action>(sight, { ...question, entity: 'action', order: 'day' }),
    records.assessments(sight, [id], AT_MOST),
    records.find<Alert>(sight, { entity: 'alert', order: 'rank', limit: ALERTS_AT_MOST }),
  ])
  const mine = [...milestones, ...risks, ...decisions, ...actions]
  const activity = await events.about(sight, {
    subjects: [id, ...mine.map((each) => each.id)],
    limit: ACTIVITY_AT_MOST,
  })
  const judged = { milestones: states(milestones), risks: states(risks), decisions: states(decisions) }
  const signal = computedSignal({ program: kept.state, ...judged, today: days })
  const waits = await waitsFor({ records, portfolio }, sight, { kept, milestones })
  return {
    area: kept.area,
    program: kept.state,
    provenance: provenanceOf(kept),
    standing: standingOf(kept.state, signal, on),
    commitments: kept.state.commitments.flatMap((code) => commitmentByCode(code) ?? []),
    assessments: assessments.map(({ assessment, eventId, knownFrom }) => ({
      assessment,
      eventId,
      knownFrom,
    })),
    milestones: milestones.map((each) => milestoneLine(each, days)),
    dependsOn: waits,
    neededBy: neededBy(portfolio, { kept, milestones }),
    risks: openFirst(risks, ({ status }) => status === 'open').map(shown),
    decisions: openFirst(decisions, ({ status }) => status === 'asked').map((each) =>
      decisionLine(each, days),
    ),
    actions: openFirst(actions, ({ doneOn }) => doneOn === null).map((each) => actionLine(each, days)),
    alerts: alerts.filter(({ state }) => state.programs.includes(id)).map(shown),
    activity,
    more: [milestones, risks, decisions, actions, assessments].some(({ length }) => length === AT_MOST),
  }
}

const states = <State>(records: readonly KeptRecord<State>[]): State[] => records.map(({ state }) => state)

const openFirst = <State>(records: readonly KeptRecord<State>[], isOpen: (state: State) => boolean) =>
  records.toSorted((a, b) => Number(isOpen(b.state)) - Number(isOpen(a.state)))

function decisionLine(decision: KeptRecord<DecisionAsked>, days: Days): DecisionLine {
  const { status, due, askedBy } = decision.state
  const late = status === 'asked' && due !== null ? daysBetween(due, dayFor(days, askedBy.party)) : 0
  return { ...shown(decision), overdueDays: Math.max(0, late) }
}

function actionLine(action: KeptRecord<Action>, days: Days): ActionLine {
  const { doneOn, due, owner } = action.state
  const late = doneOn === null ? daysBetween(due, dayFor(days, owner.party)) : 0
  return { ...shown(action), overdueDays: Math.max(0, late) }
}

interface Around {
  readonly kept: KeptRecord<Program>
  readonly milestones: readonly KeptRecord<Milestone>[]
}

/** What the program, or a milestone of it, waits for in other programs. */
async function waitsFor(
  { records, portfolio }: Pick<DossierSources, 'records' | 'portfolio'>,
  sight: Sight,
  { kept, milestones }: Around,
): Promise<DependencyLine[]> {
  const own = new Set(milestones.map(({ id }) => id))
  const { dependsOn } = kept.state
  const named = new Set(dependsOn.flatMap(({ milestone }) => milestone ?? []))
  const needed = milestones
    .flatMap(({ state }) => state.dependsOn)
    .filter((id) => !own.has(id) && !named.has(id))
  const ids = [...new Set([...named, ...needed])]
  const others =
    ids.length === 0
      ? []
      : await records.find<Milestone>(sight, { entity: 'milestone', ids, limit: ids.length })
  const byId = new Map(others.map((each) => [each.id, each]))
  const line = (program: string, milestone: string | null, why: DependencyLine['why']): DependencyLine => ({
    ...otherProgram(portfolio, program),
    milestone: milestoneOf(byId.get(milestone ?? ''), portfolio.day.days),
    why,
  })
  return [
    ...dependsOn.map(({ program, milestone, why }) => line(program, milestone, why)),
    ...[...new Set(needed)].flatMap((id) => {
      const other = byId.get(id)
      return other ? [line(other.state.program, id, null)] : []
    }),
  ]
}

/** Programs that wait for this one, or for a milestone of it. */
function neededBy(portfolio: Portfolio, { kept, milestones }: Around): DependencyLine[] {
  const own = new Map(milestones.map((each) => [each.id, each]))
  const { days } = portfolio.day
  return [...portfolio.lines()]
    .filter(({ item }) => item.id !== kept.id)
    .flatMap(({ program, needs }) => {
      const stated = program.dependsOn.filter((each) => each.program === kept.id)
      const said = new Set(stated.map(({ milestone }) => milestone))
      const through = [...new Set(needs)].filter((id) => own.has(id) && !said.has(id))
      return [
        ...stated.map(({ milestone, why }) => ({ milestone, why })),
        ...through.map((milestone) => ({ milestone, why: null })),
      ].map(({ milestone, why }) => ({
        ...otherProgram(portfolio, program.id),
        milestone: milestoneOf(own.get(milestone ?? ''), days),
        why,
      }))
    })
}

function otherProgram(portfolio: Portfolio, id: string) {
  const line = portfolio.line(id)
  return { id, program: line ? programName(line.item) : null, declared: line?.item.standing.declared ?? null }
}

export const programName = ({ id, area, title }: ProgramName): ProgramName => ({ id, area, title })

function milestoneOf(milestone: KeptRecord<Milestone> | undefined, days: Days): DependencyLine['milestone'] {
  if (!milestone) return null
  const { id, title, due, reachedOn } = milestone.state
  return { id, title, due, reachedOn, overdueDays: overdueDays(milestone.state, days) }
}
