import { decided, topicOf, type Audience, type Decision, type Party, type Tlp } from '@trilateral/contracts'
import type { DecisionAsked, Milestone, Program, Risk } from '@trilateral/contracts/work-program'
import type { Recorder } from '@trilateral/records'
import { ROLES, type Role } from '@trilateral/service'
import { daysAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { PreviewInput } from '../inputs/questions.ts'
import { decisionRecord, milestoneRecord, programRecord, riskRecord } from '../kept/definitions.ts'
import { sharedWith } from '../kept/linked.ts'
import { exceptions, type ProgramException } from '../rules/brief/exceptions.ts'
import type { Days } from '../rules/days.ts'
import { assessProgram } from '../rules/programs/assessment.ts'
import { refuse } from '../rules/refusals.ts'
import { programStanding, type ProgramStanding } from './standing.ts'

/** Who will see a program, people and systems. */
export interface Readers {
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** In each of these parties. */
  readonly people: readonly Role[]
  /** Where it travels: whoever may read this topic gets it. */
  readonly topic: string
}

/** What leadership of every party of the audience will see once the draft is given. */
export interface Preview {
  readonly today: Days
  readonly program: Program
  readonly standing: ProgramStanding
  readonly milestones: readonly Milestone[]
  readonly risks: readonly Risk[]
  readonly decisions: readonly DecisionAsked[]
  /** How it would be singled out, if it is bad enough; among other programs the worst come first, and not all are shown. */
  readonly exception: ProgramException | null
  /** Records under it that you see and not everybody of its audience does. They take no part in what is shown here. */
  readonly keptBack: number
  readonly readers: Readers
}

/** The page before giving: the draft goes through the same rule as the update itself, and the rule's no is answered here too. */
export async function preview(
  parts: DeskParts,
  by: Recorder,
  { programId, draft }: PreviewInput,
): Promise<Decision<Preview>> {
  const { records, area } = parts
  const kept = await records.one(by.party, programRecord, programId)
  if (!kept) return refuse('program-not-found')
  const under = { parent: programId }
  const [milestones, risks, decisions] = await Promise.all([
    records.all(by.party, milestoneRecord, under),
    records.all(by.party, riskRecord, under),
    records.all(by.party, decisionRecord, under),
  ])
  const { audience, originator, tlp } = kept
  const shared = {
    milestones: sharedWith(audience, milestones),
    risks: sharedWith(audience, risks),
    decisions: sharedWith(audience, decisions),
  }
  const today = daysAt(parts)
  const given = draft && assessProgram(kept.state, draft, { ...shared, by: personOf(by), today })
  if (given && !given.ok) return given
  const program = given ? given.value.state : kept.state
  const [exception = null] = exceptions([{ ...shared, program, previous: kept.state.assessment }], today)
  const seen = milestones.length + risks.length + decisions.length
  const told = shared.milestones.length + shared.risks.length + shared.decisions.length
  return decided({
    ...shared,
    today,
    program,
    standing: programStanding({ ...shared, program }, today),
    exception,
    keptBack: seen - told,
    readers: { originator, audience, tlp, people: ROLES, topic: topicOf(area, audience) },
  })
}
