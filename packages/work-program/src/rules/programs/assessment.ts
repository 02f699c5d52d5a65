import { decided, type Decision } from '@trilateral/contracts'
import {
  programAssessed,
  type Assessment,
  type ComputedSignal,
  type Milestone,
  type Person,
  type Program,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { dayFor, type Days } from '../days.ts'
import { checkRatedByVerb } from '../follow-up/commitment-codes.ts'
import { isRating } from '../rating.ts'
import { refuse } from '../refusals.ts'
import { computedSignal, type ProgramSignalParts } from '../signal/computed-signal.ts'
import { checkOpenProgram } from './open-program.ts'

/** What an official says in the two-minute update; who, when, and what the rules compute are added. */
export interface AssessmentDraft extends Omit<Assessment, 'computed' | 'assessedOn' | 'by'> {
  /** A rating is a step with a definition, never a percentage: one that is sent is refused in words. */
  readonly percent?: number | null | undefined
}

export interface AssessmentContext extends Omit<ProgramSignalParts, 'program'> {
  readonly by: Person
  readonly today: Days
}

/** An official declares how likely the program is to deliver, beside what the rules compute from the same day's record. */
export function assessProgram(
  program: Program,
  draft: AssessmentDraft,
  { by, today, ...parts }: AssessmentContext,
): Decision<Change<Program>> {
  const open = checkOpenProgram(program)
  if (!open.ok) return open
  const rated = checkRatedByVerb(program.commitments, {
    rated: isRating(draft.declared),
    percent: draft.percent,
  })
  if (!rated.ok) return rated
  const milestones = parts.milestones.filter((each) => each.program === program.id)
  const next = checkNextMilestone(draft, milestones)
  if (!next.ok) return next
  const computed = computedSignal({ ...parts, program, today })
  const assessment = assessmentOf(draft, { computed, by, today })
  const assessed: Program = { ...program, assessment }
  return decided(changed(assessed, programAssessed, { program: assessed, assessment }))
}

/** A to E name the open milestone by which it will be seen (GAO on GPRA: goals without interim milestones cannot be followed). */
export function checkNextMilestone(
  { declared, nextMilestone }: Pick<AssessmentDraft, 'declared' | 'nextMilestone'>,
  milestones: readonly Milestone[],
): Decision<null> {
  if (nextMilestone === null)
    return isRating(declared) ? refuse('rating-needs-next-milestone', 'nextMilestone') : decided(null)
  const next = milestones.find(({ id }) => id === nextMilestone)
  if (!next) return refuse('next-milestone-of-another-program', 'nextMilestone')
  return next.reachedOn === null
    ? decided(null)
    : refuse('next-milestone-already-reached', 'nextMilestone', { on: next.reachedOn })
}

export function assessmentOf(
  { percent: _percent, ...draft }: AssessmentDraft,
  { computed, by, today }: { readonly computed: ComputedSignal; readonly by: Person; readonly today: Days },
): Assessment {
  return { ...draft, computed, assessedOn: dayFor(today, by.party), by }
}
