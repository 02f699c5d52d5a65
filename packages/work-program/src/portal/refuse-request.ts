import { decided, eventDefinition, PORTAL, type EventOf, type Refusal } from '@trilateral/contracts'
import { requestRefused, type RefusedRequest } from '@trilateral/contracts/work-program'
import { happened, type Recorder } from '@trilateral/records'
import { requestRecord } from '../kept/definitions.ts'
import type { HeedingParts } from './heed.ts'
import { requestIdFor } from './request-id.ts'

/** One "no" an event, by its own name. */
export const refusalId = (event: Pick<EventOf<unknown>, 'id'>): string => requestIdFor(event, 'refused')

/**
 * Tells the ministry that asked, and nobody else, why it is not done: whoever else saw the question need not see what the answer goes by.
 * Told once, however often the question comes.
 */
export async function refuseRequest(
  { records }: HeedingParts,
  event: EventOf<unknown>,
  { code, field, facts }: Refusal,
): Promise<void> {
  const entity = eventDefinition(event.type)?.entity
  if (entity === undefined) throw new Error(`${event.type} is in no registry of events`)
  const { originator: party, tlp, subject } = event
  const by: Recorder = { party, subject: 'portal', name: 'Answer to the portal' }
  const id = refusalId(event)
  const request: RefusedRequest = {
    id,
    asked: { area: PORTAL, entity, id: subject },
    code,
    field: field ?? null,
    facts: { ...facts },
  }
  const command = { id, requestId: id, request: { asked: event.id }, audience: [party], tlp }
  const told = await records.enter(by, requestRecord, command, () =>
    decided({ state: request, event: happened(requestRefused, { request }), causationid: event.id }),
  )
  if (!told.ok) throw new Error(`a refusal could not be told: ${told.refusal.code}`)
}
