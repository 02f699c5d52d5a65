import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import {
  commitmentActivityNoted,
  commitmentAssessed,
  commitmentAssigned,
  type Activity,
  type Commitment,
  type Milestone,
  type Person,
} from '@trilateral/contracts/work-program'
import { commitmentByCode } from '../../statement/commitments/commitments.ts'
import { changed, type Change } from '../change.ts'
import { assessmentOf, checkNextMilestone, type AssessmentDraft } from '../programs/assessment.ts'
import { refuse } from '../refusals.ts'
import { signalOfSeveral, type ProgramSignalParts } from '../signal/computed-signal.ts'
import type { Days } from '../days.ts'
import { checkRatedByVerb } from './commitment-codes.ts'

export type CommitmentDraft = Pick<Commitment, 'code' | 'owners' | 'basis'>

/** An area takes up a commitment of its own section; once for all who see it. */
export function assignCommitment(
  draft: CommitmentDraft,
  context: { readonly id: string; readonly area: string; readonly assigned: readonly Commitment[] },
): Decision<Change<Commitment>> {
  const { id, area, assigned } = context
  const known = commitmentByCode(draft.code)
  const facts = { commitment: draft.code }
  if (!known) return refuse('unknown-commitment', 'code', facts)
  const follows = known.followUp.area
  if (follows !== area)
    return refuse('commitment-of-another-area', 'code', { ...facts, area: follows ?? 'secretariat' })
  if (assigned.some(({ code }) => code === draft.code))
    return refuse('commitment-already-assigned', 'code', facts)
  const commitment: Commitment = { ...draft, id, assessment: null, activities: [] }
  return decided(changed(commitment, commitmentAssigned, { commitment }))
}

/** Its owners in the ministries change. */
export function reassignCommitment(
  commitment: Commitment,
  owners: Commitment['owners'],
): Decision<Change<Commitment>> {
  const reassigned: Commitment = { ...commitment, owners }
  return decided(changed(reassigned, commitmentAssigned, { commitment: reassigned }))
}

export interface CommitmentAssessmentContext {
  readonly by: Person
  readonly today: Days
  /** The programs under the commitment, each with what the rules judge it by. */
  readonly programs: readonly ProgramSignalParts[]
}

/** Only what was pledged or intended is assessed: for the rest a word like "reset" would claim a plan as much as a letter does. */
export function assessCommitment(
  commitment: Commitment,
  draft: AssessmentDraft,
  { by, today, programs }: CommitmentAssessmentContext,
): Decision<Change<Commitment>> {
  const rated = checkRatedByVerb([commitment.code], { rated: true, percent: draft.percent })
  if (!rated.ok) return rated
  const milestones: readonly Milestone[] = programs.flatMap((each) => each.milestones)
  const next = checkNextMilestone(draft, milestones)
  if (!next.ok) return next
  const computed = signalOfSeveral(programs, today)
  const assessment = assessmentOf(draft, { computed, by, today })
  const assessed: Commitment = { ...commitment, assessment }
  return decided(changed(assessed, commitmentAssessed, { commitment: assessed, assessment }))
}

/** Something was done about it: how "explore" and "welcome" are followed up. */
export function noteActivity(
  commitment: Commitment,
  activity: Activity,
  today: CalendarDate,
): Decision<Change<Commitment>> {
  if (activity.on > today) return refuse('undertaken-in-the-future', 'on', { today })
  const noted: Commitment = { ...commitment, activities: [...commitment.activities, activity] }
  return decided(changed(noted, commitmentActivityNoted, { commitment: noted, activity }))
}
