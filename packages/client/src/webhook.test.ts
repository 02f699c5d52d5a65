import { eventVersions, exampleDocument, registered } from '@trilateral/contracts/catalogue'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { webhookCall } from './webhook.ts'

const [first = {}] = eventVersions(registered).map(exampleDocument)

describe('a webhook', () => {
  const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
  const old = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
  const signed = (body: string, by = secret, at = new Date()) => ({
    body,
    headers: {
      'webhook-id': 'us-tracker.7',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(by).sign('us-tracker.7', at, body),
      'x-trilateral-position': '7',
    },
  })

  it('given a call that the platform signed, then it is the event and its position', () => {
    const call = webhookCall(secret, signed(JSON.stringify(first)))
    expect(call).toMatchObject({ kind: 'event', position: 7, event: { type: first['type'], known: true } })
    expect(webhookCall([secret, old], signed(JSON.stringify(first), old))).toMatchObject({ kind: 'event' })
  })

  it('given a challenge, then it is what is to be answered', () => {
    const body = JSON.stringify({ type: 'webhook.challenge', challenge: 'abc' })
    expect(webhookCall(secret, signed(body))).toEqual({ kind: 'challenge', answer: { challenge: 'abc' } })
  })

  it('given a body that was changed, another secret, or a call of yesterday, then it is refused', () => {
    const call = signed(JSON.stringify(first))
    expect(() => webhookCall(secret, { ...call, body: `${call.body} ` })).toThrow('signature')
    expect(() => webhookCall(old, call)).toThrow('signature')
    const yesterday = signed(JSON.stringify(first), secret, new Date(Date.now() - 86_400_000))
    expect(() => webhookCall(secret, yesterday)).toThrow('timestamp')
  })
})
