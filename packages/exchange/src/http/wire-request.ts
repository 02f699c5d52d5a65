import { decided, refused, type Decision, type ReceivedMessage } from '@trilateral/contracts'

/** A request as it came: names of headers as the client wrote them, one after the other, each with its value. */
export interface WireRequest {
  readonly rawHeaders: readonly string[]
  readonly contentType: string | undefined
  readonly body: Buffer
}

/** Events that one request may carry. */
export const LARGEST_BATCH = 100

const BATCH = /^application\/cloudevents-batch\+json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
const PREFIX = 'ce-'

export const isBatch = (contentType: string | undefined): boolean =>
  contentType !== undefined && BATCH.test(contentType.trim())

/**
 * The messages of a request in the HTTP binding's three modes, as they would stand in a topic. What they say is judged elsewhere.
 * Refused: `batch-not-a-list`, `batch-too-long` {events, most}.
 */
export function messagesIn(request: WireRequest): Decision<readonly ReceivedMessage[]> {
  const { contentType, body } = request
  if (!isBatch(contentType)) return decided([single(request)])
  const list = listIn(body)
  if (!list) return refused('batch-not-a-list')
  if (list.length > LARGEST_BATCH)
    return refused('batch-too-long', undefined, { events: list.length, most: LARGEST_BATCH })
  return decided(
    list.map((event) => ({
      key: null,
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
      value: Buffer.from(JSON.stringify(event) ?? 'null'),
    })),
  )
}

function single({ rawHeaders, contentType, body }: WireRequest): ReceivedMessage {
  const headers: Record<string, string | string[]> = {}
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? ''
    if (!name.startsWith(PREFIX)) continue
    const attribute = `ce_${name.slice(PREFIX.length)}`
    const value = percentDecoded(rawHeaders[at + 1] ?? '')
    const before = headers[attribute]
    // Repeated, it is two events in one: whoever reads it says so.
    headers[attribute] = before === undefined ? value : [before, value].flat()
  }
  return {
    key: null,
    headers: { ...headers, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
    value: body.byteLength === 0 ? null : body,
  }
}

function listIn(body: Buffer): unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return Array.isArray(json) ? json : undefined
  } catch {
    return undefined
  }
}

/** Headers are ASCII: all else is written `%E9%89%B1`. What is written otherwise stays as it is and is judged as it stands. */
function percentDecoded(text: string): string {
  const inner = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll(/\\(.)/gs, '$1') ?? text
  if (!inner.includes('%')) return inner
  try {
    return decodeURIComponent(inner)
  } catch {
    return inner
  }
}
