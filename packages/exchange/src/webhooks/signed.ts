import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** 256 random bits, in the form that Standard Webhooks gives secrets. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

interface Said {
  /** The same at each attempt, so that a receiver takes a message once. */
  readonly id: string
  readonly at: Date
  readonly body: string
}

/** The headers of Standard Webhooks: signed with each secret, so that a receiver that still holds the one before can check it too. */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: Said,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
