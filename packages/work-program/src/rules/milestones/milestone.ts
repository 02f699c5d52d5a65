import { decided, type CalendarDate, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  milestoneAmended,
  milestoneReached,
  milestoneRecorded,
  milestoneSlipped,
  type Evidence,
  type Milestone,
  type Person,
  type Program,
  type Slip,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { dayFor, type Days } from '../days.ts'
import { checkDependencies, type DependencyGraph } from '../dependencies.ts'
import { checkOpenProgram } from '../programs/open-program.ts'
import { refuse } from '../refusals.ts'

/** A milestone as an official enters it: its first date becomes its baseline. */
export type MilestoneDraft = Pick<
  Milestone,
  'program' | 'title' | 'dayOf' | 'due' | 'dependsOn' | 'critical' | 'basis' | 'source'
>
/** What may be said anew of a milestone: never its dates. */
export type MilestoneWording = Omit<MilestoneDraft, 'program' | 'due' | 'basis'>

export interface MilestoneContext {
  /** The program as the caller's ministry sees it; null: it sees none. */
  readonly program: Program | null
  /** Milestones that the draft depends on, and what those wait for. */
  readonly milestones: DependencyGraph
}

export function recordMilestone(
  draft: MilestoneDraft,
  { id, program, milestones }: MilestoneContext & { readonly id: string },
): Decision<Change<Milestone>> {
  const open = checkOpenProgram(program)
  if (!open.ok) return open
  // The ministers' text names no day but the yearly meeting: a team's date must not pass for theirs.
  if (draft.basis === 'agreed-text') return refuse('agreed-text-sets-no-date', 'basis')
  const dependencies = checkDependencies(id, draft.dependsOn, milestones)
  if (!dependencies.ok) return dependencies
  const nothingYet = { baseline: draft.due, slips: [], reachedOn: null, evidence: [] }
  const milestone: Milestone = { ...draft, id, ...nothingYet }
  return decided(changed(milestone, milestoneRecorded, { milestone }))
}

export function amendMilestone(
  milestone: Milestone,
  wording: MilestoneWording,
  { program, milestones }: MilestoneContext,
): Decision<Change<Milestone>> {
  const open = checkOpenProgram(program)
  if (!open.ok) return open
  const dependencies = checkDependencies(milestone.id, wording.dependsOn, milestones)
  if (!dependencies.ok) return dependencies
  const amended: Milestone = { ...milestone, ...wording }
  return decided(changed(amended, milestoneAmended, { milestone: amended }))
}

export interface SlipCommand {
  readonly to: CalendarDate
  readonly cause: MultilingualText | null
}

/**
 * Moves the date, with the cause; the baseline stays. A date may also be brought forward: that is recorded the same way, with its
 * cause, but counts as no slip wherever slips are counted.
 */
export function slipMilestone(
  milestone: Milestone,
  { to, cause }: SlipCommand,
  { program, today, by }: { readonly program: Program | null; readonly today: Days; readonly by: Person },
): Decision<Change<Milestone>> {
  const open = checkOpenMilestone(milestone, program)
  if (!open.ok) return open
  if (cause === null) return refuse('slip-needs-cause', 'cause')
  const { due: from } = milestone
  if (to === from) return refuse('slip-to-the-same-day', 'to', { due: from })
  const slip: Slip = { from, to, cause, recordedOn: dayFor(today, by.party), by }
  const slipped: Milestone = { ...milestone, due: to, slips: [...milestone.slips, slip] }
  return decided(changed(slipped, milestoneSlipped, { milestone: slipped, slip }))
}

export interface ReachCommand {
  readonly on: CalendarDate
  readonly evidence: readonly Evidence[]
}

/** Reached on a day that has come at the ministry whose day counts, and there is something to look at that shows it. */
export function reachMilestone(
  milestone: Milestone,
  { on, evidence }: ReachCommand,
  { program, today }: { readonly program: Program | null; readonly today: Days },
): Decision<Change<Milestone>> {
  const open = checkOpenMilestone(milestone, program)
  if (!open.ok) return open
  if (evidence.length === 0) return refuse('evidence-needed', 'evidence')
  const day = dayFor(today, milestone.dayOf)
  if (on > day) return refuse('reached-in-the-future', 'on', { today: day })
  const reached: Milestone = { ...milestone, reachedOn: on, evidence: [...evidence] }
  return decided(changed(reached, milestoneReached, { milestone: reached }))
}

function checkOpenMilestone({ reachedOn }: Milestone, program: Program | null): Decision<null> {
  const open = checkOpenProgram(program)
  if (!open.ok) return open
  return reachedOn === null
    ? decided(null)
    : refuse('milestone-already-reached', undefined, { on: reachedOn })
}
