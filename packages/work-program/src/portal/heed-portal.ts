import type { EventOf } from '@trilateral/contracts'
import type { Apply } from '@trilateral/journal'
import { requestRecord } from '../kept/definitions.ts'
import type { Heed, HeedingParts } from './heed.ts'
import { refusalId, refuseRequest } from './refuse-request.ts'

/**
 * What an area does with what it hears from the portal: the first that heeds an event answers it, and what it refuses is told. It acts as
 * the ministries do, each over its own connection, and so before the reader's checkpoint moves: an event that comes again comes to the same.
 */
export function heedPortal(parts: HeedingParts, heeds: readonly Heed[]): Apply {
  return async (_tx, events) => {
    for (const { event } of events) await answer(parts, heeds, event)
  }
}

async function answer(parts: HeedingParts, heeds: readonly Heed[], event: EventOf<unknown>): Promise<void> {
  // A "no" that was told stands, even if by now it would be a "yes".
  if (await parts.records.one(event.originator, requestRecord, refusalId(event))) return
  for (const heed of heeds) {
    const said = await heed(event)
    if (said === null) continue
    if (!said.ok) await refuseRequest(parts, event, said.refusal)
    return
  }
}
