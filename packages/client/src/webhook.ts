import { Webhook } from 'standardwebhooks'
import type { PlatformEvent } from './event.ts'
import { eventOfJson } from './read-event.ts'

export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** As it came, to the byte: a body that was parsed and written again has another signature. */
  readonly body: string | Uint8Array
}

export type WebhookCall =
  | { readonly kind: 'event'; readonly event: PlatformEvent; readonly position: number }
  /** Answer 200 with `answer` as JSON, and the address is yours. */
  | { readonly kind: 'challenge'; readonly answer: { readonly challenge: string } }

/**
 * Reads a call of your webhook, if it is the platform's: signed with a secret that you hold, and not older than five minutes.
 * @param secrets yours; while they change, the one before too
 * @throws WebhookVerificationError of `standardwebhooks` when nobody who holds a secret has signed it
 */
export function webhookCall(secrets: string | readonly string[], request: WebhookRequest): WebhookCall {
  const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body)
  const header = (name: string) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : (value?.[0] ?? '')
  }
  const headers = {
    'webhook-id': header('webhook-id'),
    'webhook-timestamp': header('webhook-timestamp'),
    'webhook-signature': header('webhook-signature'),
  }
  verifyWithAny(typeof secrets === 'string' ? [secrets] : secrets, body, headers)
  const json: unknown = JSON.parse(body)
  if (isChallenge(json)) return { kind: 'challenge', answer: { challenge: json.challenge } }
  return { kind: 'event', event: eventOfJson(json), position: Number(header('x-trilateral-position')) }
}

function verifyWithAny(secrets: readonly string[], body: string, headers: Record<string, string>): void {
  const [secret, ...others] = secrets
  if (secret === undefined) throw new Error('A webhook needs a secret.')
  try {
    new Webhook(secret).verify(body, headers)
  } catch (error) {
    if (others.length === 0) throw error
    verifyWithAny(others, body, headers)
  }
}

const isChallenge = (json: unknown): json is { readonly challenge: string } =>
  typeof json === 'object' &&
  json !== null &&
  'type' in json &&
  json.type === 'webhook.challenge' &&
  'challenge' in json &&
  typeof json.challenge === 'string'
