import type { Action, DecisionAsked, Meeting } from '@trilateral/contracts/work-program'
import { nextMinisterial, type NextMinisterial } from '../../statement/next-ministerial.ts'
import { dayFor, type Days } from '../days.ts'
import { hasWorsened } from '../signal/declared-beside-computed.ts'
import type { PortfolioProgram } from './exceptions.ts'
import { overdueOf } from './overdue.ts'

export interface BriefParts {
  readonly programs: readonly PortfolioProgram[]
  /** All, whether about a program or not. */
  readonly decisions: readonly DecisionAsked[]
  readonly actions: readonly Action[]
  readonly meetings: readonly Meeting[]
}

export interface BriefFigures {
  /** Decisions that are asked of leadership and not taken. */
  readonly needsDecision: number
  /** Running programs that were declared worse than in the assessment before. */
  readonly worsened: number
  /** Milestones of running programs, decisions and actions whose day has passed. */
  readonly overdue: number
  readonly ministerial: NextMinisterial
}

/** The four numbers of the brief. */
export function briefFigures(
  { programs, decisions, actions, meetings }: BriefParts,
  today: Days,
): BriefFigures {
  const running = programs.filter(({ program }) => program.status === 'active')
  const milestones = running.flatMap((each) =>
    each.milestones.filter(({ program }) => program === each.program.id),
  )
  return {
    needsDecision: decisions.filter(({ status }) => status === 'asked').length,
    worsened: running.filter(({ previous, program }) => hasWorsened(previous, program.assessment)).length,
    overdue: overdueOf(today, { milestones, decisions, actions }).length,
    ministerial: ministerialOf(meetings, today),
  }
}

/** When ministers meet next, by the meetings in the record. The statement was made in Washington: the year runs by its day. */
export function ministerialOf(meetings: readonly Meeting[], today: Days): NextMinisterial {
  const ministerials = meetings.filter(({ kind }) => kind === 'ministerial')
  const daysOf = (status: Meeting['status']) =>
    ministerials.flatMap((each) => (each.status === status && each.on !== null ? [each.on] : []))
  const day = dayFor(today, 'us')
  const scheduled = daysOf('planned')
    .filter((on) => on >= day)
    .toSorted()
  return nextMinisterial(daysOf('held'), day, scheduled[0] ?? null)
}
