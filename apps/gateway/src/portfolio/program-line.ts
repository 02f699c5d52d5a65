import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import type {
  Action,
  Assessment,
  DecisionAsked,
  Milestone,
  Program,
  Risk,
} from '@trilateral/contracts/work-program'
import {
  computedSignal,
  declaredBesideComputed,
  exceptionOf,
  hasWorsened,
  isRating,
  isStale,
  nextMilestone,
  overdueDays,
  overdueOf,
  slipDays,
  worseOfBoth,
  type Days,
  type ProgramException,
} from '@trilateral/work-program/rules'
import type { ProgramOrder } from '../programs/question.ts'
import type { MilestoneLine, ProgramItem, Standing } from '../programs/views.ts'
import { provenanceOf, shown, type KeptRecord } from '../records/kept-record.ts'

/** A program with what it is judged by: of milestones, risks, decisions and actions, those that are open. */
export interface ProgramParts {
  readonly program: KeptRecord<Program>
  readonly milestones: readonly KeptRecord<Milestone>[]
  readonly risks: readonly KeptRecord<Risk>[]
  readonly decisions: readonly KeptRecord<DecisionAsked>[]
  readonly actions: readonly KeptRecord<Action>[]
  /** The assessment before the last. */
  readonly previous: Assessment | null
}

/** The day that a portfolio is of: the reader's own for what leadership reads, each ministry's for what is due there. */
export interface PortfolioDay {
  readonly on: CalendarDate
  readonly days: Days
}

/** What is kept of a program in memory: enough for lists, figures and exceptions. */
export interface ProgramLine {
  readonly item: ProgramItem
  readonly program: Program
  /** Null: leadership need not look at it. */
  readonly exception: ProgramException | null
  readonly hasWorsened: boolean
  readonly openDecisions: number
  /** Milestones, decisions and actions behind their day. */
  readonly overdue: number
  /** Milestones that its own wait for. */
  readonly needs: readonly string[]
  readonly keys: Readonly<Record<ProgramOrder, string>>
}

export function programLine(parts: ProgramParts, day: PortfolioDay): ProgramLine {
  const { program, milestones, previous } = parts
  const { on, days } = day
  const { state } = program
  const [risks, decisions, actions] = [states(parts.risks), states(parts.decisions), states(parts.actions)]
  const plan = states(milestones)
  const judged = { program: state, milestones: plan, risks, decisions }
  const signal = computedSignal({ ...judged, today: days })
  const isActive = state.status === 'active'
  const next = nextMilestone(plan)
  const nextKept = milestones.find(({ id }) => id === next?.id)
  const overdueMilestones = overdueOf(days, { milestones: isActive ? plan : [] }).length
  const standing = standingOf(state, signal, on)
  const item: ProgramItem = {
    id: program.id,
    area: program.area,
    title: state.title,
    commitments: state.commitments,
    owners: state.owners,
    status: state.status,
    standing,
    nextMilestone: nextKept ? milestoneLine(nextKept, days) : null,
    slipDays: Math.max(0, ...plan.map(slipDays)),
    overdueMilestones,
    provenance: provenanceOf(program),
  }
  return {
    item,
    program: state,
    exception: isActive ? exceptionOf({ ...judged, previous }, days) : null,
    hasWorsened: isActive && hasWorsened(previous, state.assessment),
    openDecisions: decisions.length,
    overdue: overdueMilestones + overdueOf(days, { decisions, actions }).length,
    needs: plan.flatMap(({ dependsOn }) => dependsOn),
    keys: keysOf(item),
  }
}

const states = <State>(records: readonly KeptRecord<State>[]): State[] => records.map(({ state }) => state)

/** What an official declared, beside what the rules make of the record on the day. */
export function standingOf(
  { assessment }: Program,
  computed: Standing['computed'],
  on: CalendarDate,
): Standing {
  const assessedOn = assessment?.assessedOn ?? null
  return {
    declared: assessment?.declared ?? null,
    computed,
    computedThen: assessment?.computed ?? null,
    trend: assessment?.trend ?? null,
    confidence: assessment?.confidence ?? null,
    assessedOn,
    assessedDaysAgo: assessedOn === null ? null : daysBetween(assessedOn, on),
    stale: isStale(assessedOn, on),
    by: assessment?.by ?? null,
    whatChanged: assessment?.whatChanged ?? null,
    ask: assessment?.ask ?? null,
  }
}

export const milestoneLine = (milestone: KeptRecord<Milestone>, days: Days): MilestoneLine => ({
  ...shown(milestone),
  overdueDays: overdueDays(milestone.state, days),
  slipDays: slipDays(milestone.state),
})

/** Worst first: the worse of declared and computed, then where more is hidden, then what is due sooner. Closed ones come last. */
function keysOf({ id, status, standing, nextMilestone: next }: ProgramItem): ProgramLine['keys'] {
  const beside = declaredBesideComputed(
    standing.declared === null ? null : { declared: standing.declared },
    standing.computed,
  )
  const worse = worseOfBoth(beside)
  // A to E by their letters, from the end; what has no rating stands behind them.
  const step = worse === null ? (isRating(standing.declared) ? 5 : 6) : 'EDCBA'.indexOf(worse)
  const hidden = 4 - (beside.steps ?? 0)
  const [closed, due] = [status === 'closed' ? 1 : 0, next?.state.due ?? '9999-99-99']
  return {
    'worst-first': `${closed}${step}${hidden}${due} ${id}`,
    'next-milestone': `${closed}${due} ${id}`,
  }
}
