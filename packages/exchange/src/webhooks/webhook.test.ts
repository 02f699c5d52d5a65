import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { sealWith } from './seal.ts'
import { newWebhookSecret, signedHeaders } from './signed.ts'
import { askedToWait, backOff, PATIENCE, verdictOf } from './webhook.ts'

test('given failures in a row, then each wait is longer than half of its step, never longer than an hour, and differs by chance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (failures, chance) => {
        const whole = Math.min(PATIENCE.longestMs, PATIENCE.firstMs * 2 ** Math.min(failures - 1, 30))
        const wait = backOff(failures, chance)
        expect(wait).toBeGreaterThanOrEqual(Math.floor(whole / 2))
        expect(wait).toBeLessThanOrEqual(whole)
      },
    ),
  )
  expect([1, 2, 3, 4].map((failures) => backOff(failures, 1))).toEqual([5000, 10_000, 20_000, 40_000])
})

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [301, 'failed'],
  [307, 'failed'],
  [400, 'failed'],
  [404, 'failed'],
  [410, 'gone'],
  [500, 'failed'],
  [null, 'failed'],
] as const)('given an answer %s, then it is %s', (status, verdict) => {
  expect(verdictOf(status)).toBe(verdict)
})

test('given a receiver that asks to be left alone, then it is, for an hour at most', () => {
  expect(
    ['30', '999999', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1', undefined].map((each) => askedToWait(each)),
  ).toEqual([30_000, PATIENCE.longestMs, 0, 0, 0])
})

test('given two secrets, then a receiver that holds either of them finds its signature, and one that holds neither finds none', () => {
  const [now, before, other] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()]
  const body = '{"specversion":"1.0","data":{"title":"鉱物"}}'
  const headers = signedHeaders([now, before], { id: 'kr-one.7', at: new Date(), body })
  for (const secret of [now, before]) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
  expect(() => new Webhook(other).verify(body, headers)).toThrow(/signature/)
  expect(() => new Webhook(now).verify(body.replace('鉱', '礦'), headers)).toThrow(/signature/)
  const old = signedHeaders([now], { id: 'kr-one.7', at: new Date(Date.now() - 3_600_000), body })
  expect(() => new Webhook(now).verify(body, old)).toThrow(/old/)
})

test('given a sealed secret, then it opens with its key, for its partner and unchanged, and otherwise not at all', () => {
  const seal = sealWith(randomBytes(32))
  const secret = newWebhookSecret()
  const closed = seal.close(secret, 'kr-one')
  expect(closed.includes(Buffer.from(secret))).toBe(false)
  expect(seal.open(closed, 'kr-one')).toBe(secret)
  expect(seal.close(secret, 'kr-one')).not.toEqual(closed)
  expect(() => seal.open(closed, 'kr-two')).toThrow()
  expect(() => sealWith(randomBytes(32)).open(closed, 'kr-one')).toThrow()
  const spoilt = Buffer.from(closed)
  spoilt[spoilt.length - 1] = (spoilt[spoilt.length - 1] ?? 0) ^ 1
  expect(() => seal.open(spoilt, 'kr-one')).toThrow()
  expect(() => sealWith(randomBytes(16))).toThrow(/32 bytes/)
})
