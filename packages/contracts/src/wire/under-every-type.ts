import { eventDefinition } from '../areas.ts'
import { dataschemaOf, type EventDefinition } from '../define-event.ts'
import type { WireMessage } from './message.ts'

type Find = (type: string) => EventDefinition | undefined

/**
 * An event as it is published: as itself and, where its type replaces one that partners may still read, right behind that as
 * one of the old type. Both have subject and sequence in common, so who reads both takes in the first and knows the second.
 */
export function underEveryTypeOf(
  find: Find,
): <Message extends WireMessage>(message: Message) => readonly Message[] {
  return (message) => {
    const messages = [message]
    for (let told = message; ;) {
      const replaced = replacedBy(find, told)
      if (!replaced) return messages
      told = { ...told, ...replaced }
      messages.push(told)
    }
  }
}

export const underEveryType = underEveryTypeOf(eventDefinition)

function replacedBy(find: Find, { key, headers, value }: WireMessage): WireMessage | undefined {
  const replaces = find(headers['ce_type'] ?? '')?.replaces
  const old = replaces && find(replaces.type)
  if (!old || old.deprecated?.isRetired) return undefined
  const { type, version } = old
  return {
    key,
    headers: {
      ...headers,
      ce_id: idUnder(type, headers['ce_id'] ?? ''),
      ce_type: type,
      ce_dataschema: dataschemaOf(type, version),
    },
    value: JSON.stringify(replaces.data(JSON.parse(value) as never)),
  }
}

/** Another id of the same time, and the same one whenever the event is sent again. */
function idUnder(type: string, id: string): string {
  // FNV-1a. What comes out must differ between types, and need not be hard to guess.
  let mask = 0x811c9dc5
  for (const letter of type) mask = Math.imul(mask ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  const last = (Number.parseInt(id.slice(-8), 16) ^ mask) >>> 0
  return id.slice(0, -8) + last.toString(16).padStart(8, '0')
}
