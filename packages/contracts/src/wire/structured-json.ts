import type { EventOf } from '../envelope.ts'
import { encode } from './encode.ts'

/** An event in CloudEvents JSON format (structured mode), as documents and golden files show it whole. */
export function structuredJson(event: EventOf<unknown>): Record<string, unknown> {
  const { headers } = encode(event)
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, text]) => [name.slice('ce_'.length), text])
  return { ...Object.fromEntries(attributes), datacontenttype: headers['content-type'], data: event.data }
}
