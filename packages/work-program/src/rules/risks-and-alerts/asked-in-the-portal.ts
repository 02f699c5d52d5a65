import type { Audience, Decision, Party } from '@trilateral/contracts'
import type { AlertHandling } from '@trilateral/contracts/portal'
import type { Alert } from '@trilateral/contracts/work-program'
import { checkPartyInAudience } from '../audience.ts'
import type { Change } from '../change.ts'
import { refuse } from '../refusals.ts'
import { acknowledgeAlert, assignAlert } from './alert.ts'

export interface AskedOf {
  readonly alert: Alert
  /** Who sees the alert at the moment of the answer, not of the question. */
  readonly audience: Audience
  /** Whose identity provider vouched for who asks. */
  readonly asking: Party
}

/**
 * What somebody of any ministry that sees an alert asked in the portal: the same rules as at the desk, and the alert names who asked.
 * Whoever does not see it is told what they would be told of an alert that never was.
 */
export function answerAlertHandling(
  { alert, audience, asking }: AskedOf,
  { handling, askedBy }: Pick<AlertHandling, 'handling' | 'askedBy'>,
): Decision<Change<Alert>> {
  if (!audience.includes(asking)) return refuse('alert-not-found')
  if (askedBy.party !== asking) return refuse('asked-in-anothers-name', 'askedBy.party', { party: asking })
  if (handling.kind === 'acknowledge') return acknowledgeAlert(alert, askedBy)
  const told = checkPartyInAudience(handling.to.party, audience, 'handling.to.party')
  return told.ok ? assignAlert(alert, handling.to, askedBy) : told
}
