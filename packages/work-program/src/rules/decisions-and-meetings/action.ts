import { decided, type Audience, type CalendarDate, type Decision } from '@trilateral/contracts'
import { actionAssigned, actionDone, type Action } from '@trilateral/contracts/work-program'
import { checkPartyInAudience } from '../audience.ts'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'

export type ActionDraft = Omit<Action, 'id' | 'doneOn'>

/** Somebody who is told of it undertakes it. */
export function assignAction(
  draft: ActionDraft,
  { id, audience }: { readonly id: string; readonly audience: Audience },
): Decision<Change<Action>> {
  const told = checkPartyInAudience(draft.owner.party, audience, 'owner.party')
  if (!told.ok) return told
  const action: Action = { ...draft, id, doneOn: null }
  return decided(changed(action, actionAssigned, { action }))
}

export function completeAction(
  action: Action,
  on: CalendarDate,
  today: CalendarDate,
): Decision<Change<Action>> {
  const { doneOn } = action
  if (doneOn !== null) return refuse('action-already-done', undefined, { on: doneOn })
  if (on > today) return refuse('done-in-the-future', 'on', { today })
  const done: Action = { ...action, doneOn: on }
  return decided(changed(done, actionDone, { action: done }))
}
