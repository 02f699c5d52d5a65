import type { EventOf } from '@trilateral/contracts'
import { alertHandlingAsked } from '@trilateral/contracts/portal'
import type { Recorder } from '@trilateral/records'
import { alertRecord } from '../kept/definitions.ts'
import { refuse } from '../rules/refusals.ts'
import { answerAlertHandling } from '../rules/risks-and-alerts/asked-in-the-portal.ts'
import type { Heed, HeedingParts } from './heed.ts'
import { requestIdFor } from './request-id.ts'

/** Acknowledges or assigns an alert of this area as somebody asked in the portal. */
export const handleAlerts =
  ({ records, area }: HeedingParts): Heed =>
  async (event) => {
    const asked = askedIn(event)
    if (asked?.area !== area) return null
    const { originator: asking } = event
    const seen = await records.one(asking, alertRecord, asked.alert)
    if (!seen) return refuse('alert-not-found', 'alert')
    // Only the ministry that raised it changes it: the area acts for it, and the alert names who asked.
    const by: Recorder = {
      party: seen.originator,
      subject: 'portal',
      name: `Portal, for ${asked.askedBy.name}`,
    }
    const command = {
      id: asked.alert,
      requestId: requestIdFor(event, 'alert handled'),
      request: { asked: event.id },
    }
    return records.change(by, alertRecord, command, ({ state: alert, audience }) => {
      const answer = answerAlertHandling({ alert, audience, asking }, asked)
      return answer.ok ? { ok: true, value: { ...answer.value, causationid: event.id } } : answer
    })
  }

function askedIn(event: EventOf<unknown>) {
  return event.type === alertHandlingAsked.type
    ? alertHandlingAsked.data.parse(event.data).alertHandling
    : undefined
}
