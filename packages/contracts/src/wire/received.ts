import type { ReceivedMessage, WireMessage } from './message.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A message that we wrote, as a topic would hand it back: every text is bytes. */
export function received({ key, headers, value }: WireMessage): ReceivedMessage {
  return {
    key: bytes(key),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, bytes(text)])),
    value: bytes(value),
  }
}

/** The same event as a message in structured mode. */
export function receivedStructured(
  json: unknown,
  { key, contentType = 'application/cloudevents+json' }: { key: string; contentType?: string },
): ReceivedMessage {
  return {
    key: bytes(key),
    headers: { 'content-type': bytes(contentType) },
    value: bytes(JSON.stringify(json)),
  }
}
