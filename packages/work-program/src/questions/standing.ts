import type { CalendarDate, MultilingualText } from '@trilateral/contracts'
import type { ComputedSignal, Milestone } from '@trilateral/contracts/work-program'
import { dayFor, type Days } from '../rules/days.ts'
import { restsOnRatedVerb } from '../rules/follow-up/commitment-codes.ts'
import { nextMilestone, overdueDays, slipCount, slipDays } from '../rules/milestones/standing.ts'
import { computedSignal, type ProgramSignalParts } from '../rules/signal/computed-signal.ts'
import {
  declaredBesideComputed,
  isStale,
  type DeclaredBesideComputed,
} from '../rules/signal/declared-beside-computed.ts'

/** How a milestone stands today. */
export interface MilestoneStanding {
  readonly id: string
  readonly title: MultilingualText
  readonly baseline: CalendarDate
  readonly due: CalendarDate
  readonly reachedOn: CalendarDate | null
  readonly critical: boolean
  /** Days against the baseline; negative when ahead of it. */
  readonly slipDays: number
  /** Moves to a later day. */
  readonly slips: number
  /** 0 when reached or not yet due. */
  readonly overdueDays: number
}

export function milestoneStanding(milestone: Milestone, today: Days): MilestoneStanding {
  const { id, title, baseline, due, reachedOn, critical } = milestone
  return {
    id,
    title,
    baseline,
    due,
    reachedOn,
    critical,
    slipDays: slipDays(milestone),
    slips: slipCount(milestone),
    overdueDays: overdueDays(milestone, today),
  }
}

/** What the rules make of a program today, beside what was declared. */
export interface ProgramStanding {
  readonly signal: ComputedSignal
  readonly beside: DeclaredBesideComputed
  /** Null: not assessed. */
  readonly assessedOn: CalendarDate | null
  /** More than 30 days old, or never made; never where the commitments promise no delivery. */
  readonly stale: boolean
  readonly next: MilestoneStanding | null
}

export function programStanding(parts: ProgramSignalParts, today: Days): ProgramStanding {
  const { program, milestones } = parts
  const signal = computedSignal({ ...parts, today })
  const { assessment } = program
  const next = nextMilestone(milestones)
  const day = dayFor(today, assessment?.by.party ?? 'us')
  return {
    signal,
    beside: declaredBesideComputed(assessment, signal),
    assessedOn: assessment?.assessedOn ?? null,
    stale: restsOnRatedVerb(program.commitments) && isStale(assessment?.assessedOn ?? null, day),
    next: next && milestoneStanding(next, today),
  }
}
