import type { ReceivedMessage } from '@trilateral/contracts'
import { plainText } from './plain-text.ts'

/** What a message that is no event says of itself, as far as that can be read: enough to recognise it, and nothing is done on its word. */
export interface Claims {
  readonly id: string | null
  readonly source: string | null
  readonly type: string | null
}

export function claimsOf({ headers, value }: ReceivedMessage): Claims {
  const members = membersOf(value)
  const claim = (name: string) => headerOf(headers[`ce_${name}`]) ?? members[name] ?? null
  return { id: shown(claim('id')), source: shown(claim('source')), type: shown(claim('type')) }
}

const shown = (text: unknown) => (typeof text === 'string' && text !== '' ? plainText(text) : null)

type Header = ReceivedMessage['headers'][string]

function headerOf(header: Header): string | undefined {
  const first = typeof header === 'string' || header instanceof Uint8Array ? header : header?.[0]
  return first === undefined || typeof first === 'string' ? first : new TextDecoder().decode(first)
}

/** Larger ones are not parsed to be shown. */
const LARGEST_PARSED = 256 * 1024

function membersOf(value: Uint8Array | null): Readonly<Record<string, unknown>> {
  if (value === null || value.byteLength > LARGEST_PARSED) return {}
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(value))
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}
