import {
  decided,
  type Audience,
  type CalendarDate,
  type Decision,
  type MultilingualText,
} from '@trilateral/contracts'
import {
  decisionAsked,
  decisionTaken,
  decisionWithdrawn,
  type DecisionAsked,
  type Person,
} from '@trilateral/contracts/work-program'
import { checkPartyInAudience } from '../audience.ts'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'

export type DecisionDraft = Pick<
  DecisionAsked,
  'program' | 'question' | 'options' | 'askedOf' | 'due' | 'basis'
>

export interface AskContext {
  readonly id: string
  readonly by: Person
  /** The day at the asking ministry. */
  readonly today: CalendarDate
  /** Who will see the question: they alone can answer it. */
  readonly audience: Audience
}

/** Officials ask leadership. */
export function askDecision(
  draft: DecisionDraft,
  { id, by, today, audience }: AskContext,
): Decision<Change<DecisionAsked>> {
  for (const [index, party] of draft.askedOf.entries()) {
    const told = checkPartyInAudience(party, audience, `askedOf.${index}`)
    if (!told.ok) return told
  }
  if (draft.due !== null && draft.due < today) return refuse('due-before-asked', 'due', { askedOn: today })
  const askedOf = [...new Set(draft.askedOf)].toSorted()
  const asked = { askedOf, askedBy: by, askedOn: today, status: 'asked' as const }
  const decision: DecisionAsked = { ...draft, ...asked, id, outcome: null, settledOn: null }
  return decided(changed(decision, decisionAsked, { decision }))
}

export interface TakeCommand {
  readonly outcome: MultilingualText | null
  readonly on: CalendarDate
}

/** Leadership decided, on a day that has come. */
export function takeDecision(
  decision: DecisionAsked,
  { outcome, on }: TakeCommand,
  today: CalendarDate,
): Decision<Change<DecisionAsked>> {
  const open = checkAsked(decision)
  if (!open.ok) return open
  if (outcome === null) return refuse('outcome-needed', 'outcome')
  if (on > today) return refuse('decided-in-the-future', 'on', { today })
  if (on < decision.askedOn) return refuse('decided-before-asked', 'on', { askedOn: decision.askedOn })
  const taken: DecisionAsked = { ...decision, status: 'taken', outcome, settledOn: on }
  return decided(changed(taken, decisionTaken, { decision: taken }))
}

/** The question no longer stands; the reason is kept where an outcome would be. */
export function withdrawDecision(
  decision: DecisionAsked,
  because: MultilingualText | null,
  today: CalendarDate,
): Decision<Change<DecisionAsked>> {
  const open = checkAsked(decision)
  if (!open.ok) return open
  if (because === null) return refuse('reason-needed', 'because')
  const withdrawn: DecisionAsked = { ...decision, status: 'withdrawn', outcome: because, settledOn: today }
  return decided(changed(withdrawn, decisionWithdrawn, { decision: withdrawn }))
}

const checkAsked = ({ status, settledOn, askedOn }: DecisionAsked): Decision<null> =>
  status === 'asked'
    ? decided(null)
    : refuse('decision-already-settled', undefined, { status, on: settledOn ?? askedOn })
