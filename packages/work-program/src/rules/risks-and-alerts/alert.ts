import { decided, type CalendarDate, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  alertAcknowledged,
  alertClosed,
  alertRaised,
  type Alert,
  type Person,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { checkCommitments } from '../follow-up/commitment-codes.ts'
import { refuse } from '../refusals.ts'

export type AlertDraft = Omit<
  Alert,
  'id' | 'raisedOn' | 'status' | 'acknowledgedBy' | 'assignedTo' | 'closedBecause'
>

/** Evidence first: an alert without something to look at is a rumour. */
export function raiseAlert(
  draft: AlertDraft,
  { id, today }: { readonly id: string; readonly today: CalendarDate },
): Decision<Change<Alert>> {
  if (draft.evidence.length === 0) return refuse('evidence-needed', 'evidence')
  const commitments = checkCommitments(draft.commitments)
  if (!commitments.ok) return commitments
  const nobodyYet = { acknowledgedBy: null, assignedTo: null, closedBecause: null }
  const alert: Alert = { ...draft, id, raisedOn: today, status: 'raised', ...nobodyYet }
  return decided(changed(alert, alertRaised, { alert }))
}

/** Somebody has seen it. */
export function acknowledgeAlert(alert: Alert, by: Person): Decision<Change<Alert>> {
  if (alert.status === 'closed') return refuse('alert-already-closed')
  const { acknowledgedBy } = alert
  if (acknowledgedBy) return refuse('alert-already-acknowledged', undefined, acknowledgedBy)
  return acknowledged({ ...alert, status: 'acknowledged', acknowledgedBy: by })
}

/** Somebody is to look after it; who gives it away has seen it. */
export function assignAlert(alert: Alert, to: Person, by: Person): Decision<Change<Alert>> {
  if (alert.status === 'closed') return refuse('alert-already-closed')
  const acknowledgedBy = alert.acknowledgedBy ?? by
  return acknowledged({ ...alert, status: 'acknowledged', acknowledgedBy, assignedTo: to })
}

export function closeAlert(alert: Alert, because: MultilingualText | null): Decision<Change<Alert>> {
  if (alert.status === 'closed') return refuse('alert-already-closed')
  if (because === null) return refuse('reason-needed', 'because')
  const closed: Alert = { ...alert, status: 'closed', closedBecause: because }
  return decided(changed(closed, alertClosed, { alert: closed }))
}

const acknowledged = (alert: Alert) => decided(changed(alert, alertAcknowledged, { alert }))
