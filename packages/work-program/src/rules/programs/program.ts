import { decided, type Decision, type Party } from '@trilateral/contracts'
import {
  programAmended,
  programClosed,
  programRecorded,
  type Owner,
  type Program,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { checkDependencies, type DependencyGraph } from '../dependencies.ts'
import { checkOwnCommitments } from '../follow-up/commitment-codes.ts'
import { refuse } from '../refusals.ts'

/** A program as an official enters it: without what only happens to it later. */
export type ProgramDraft = Omit<Program, 'id' | 'status' | 'assessment'>

export interface ProgramContext {
  /** The work area whose program it is. */
  readonly area: string
  /** The programs that the draft depends on, and what those wait for whole. */
  readonly programs: DependencyGraph
  /** Of which program each milestone is that the draft depends on. */
  readonly milestones: ReadonlyMap<string, string>
}

export function recordProgram(
  draft: ProgramDraft,
  { id, ...context }: ProgramContext & { readonly id: string },
): Decision<Change<Program>> {
  const checked = checkDraft(id, draft, context)
  if (!checked.ok) return checked
  const program: Program = { ...draft, id, status: 'active', assessment: null }
  return decided(changed(program, programRecorded, { program }))
}

/** Says anew what is said of a program; its assessments and its milestones are not touched. */
export function amendProgram(
  program: Program,
  draft: ProgramDraft,
  context: ProgramContext,
): Decision<Change<Program>> {
  if (program.status === 'closed') return refuse('program-closed')
  const checked = checkDraft(program.id, draft, context)
  if (!checked.ok) return checked
  const amended: Program = { ...program, ...draft }
  return decided(changed(amended, programAmended, { program: amended }))
}

/** Who answers for the program in one ministry; the other ministries' owners stay. */
export function nameOwner(program: Program, party: Party, owner: Owner): Decision<Change<Program>> {
  if (program.status === 'closed') return refuse('program-closed')
  const named: Program = { ...program, owners: { ...program.owners, [party]: owner } }
  return decided(changed(named, programAmended, { program: named }))
}

/** The program ends. Its milestones stay as they are in the record, and nothing of it is overdue any more. */
export function closeProgram(program: Program): Decision<Change<Program>> {
  if (program.status === 'closed') return refuse('program-already-closed')
  const closed: Program = { ...program, status: 'closed' }
  return decided(changed(closed, programClosed, { program: closed }))
}

function checkDraft(
  id: string,
  draft: ProgramDraft,
  { area, programs, milestones }: ProgramContext,
): Decision<null> {
  const commitments = checkOwnCommitments(draft.commitments, area)
  if (!commitments.ok) return commitments
  const { startsOn, endsOn, dependsOn } = draft
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    return refuse('ends-before-it-starts', 'endsOn', { startsOn })
  for (const [index, { program, milestone }] of dependsOn.entries()) {
    if (program === id) return refuse('dependency-on-itself', `dependsOn.${index}`)
    if (!programs.has(program) || (milestone !== null && milestones.get(milestone) !== program))
      return refuse('dependency-unknown', `dependsOn.${index}`)
    const first = dependsOn.findIndex((each) => each.program === program && each.milestone === milestone)
    if (first < index) return refuse('dependency-repeated', `dependsOn.${index}`)
  }
  return checkDependencies(id, wholePrograms({ dependsOn }), programs)
}

/**
 * The programs that one waits for as a whole. Two may wait for single milestones of each other, and both be possible: only
 * whole programs make a circle.
 */
export const wholePrograms = ({ dependsOn }: Pick<Program, 'dependsOn'>): string[] => [
  ...new Set(dependsOn.filter(({ milestone }) => milestone === null).map(({ program }) => program)),
]
