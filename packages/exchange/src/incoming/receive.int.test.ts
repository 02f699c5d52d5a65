import { LANGUAGES } from '@trilateral/contracts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SOURCE, told } from '../testing/events.ts'
import { givenExchange, secretary, type GivenExchange } from '../testing/given-exchange.ts'
import {
  binary,
  flippedMessages,
  spoiltMessages,
  structured,
  type RawMessage,
} from '../testing/partner-messages.ts'
import type { Outcome, PartnerMessage } from './partner-message.ts'

const code = 'kr-early-warning'
let given: GivenExchange
beforeAll(async () => {
  given = await givenExchange()
})
afterAll(() => given.close())
afterEach(() => given.empty())

const overHttp = (message: RawMessage): PartnerMessage => ({
  ...message,
  channel: 'http',
  place: null,
  receivedAt: new Date(),
})
const receive = (...messages: readonly RawMessage[]) => given.exchange.receive(code, messages.map(overHttp))
const one = async (message: RawMessage): Promise<Outcome> => {
  const [outcome] = await receive(message)
  if (!outcome) throw new Error('no outcome')
  return outcome
}

describe('a message of a ministry’s system', () => {
  it.each([
    ['in binary mode', binary({ partner: code, id: 'a' })],
    ['in structured mode', structured({ partner: code, id: 'a' })],
  ])('%s is taken, and its area is to hear of it', async (_mode, message) => {
    await given.partner(code)
    expect(await one(message)).toMatchObject({ outcome: 'accepted', eventId: 'a', reason: null })
    const { rows } = await given.pool.query('SELECT area, audience, tlp, report FROM exchange.incoming')
    expect(rows).toMatchObject([
      { area: 'critical-minerals', audience: 'kr', tlp: 'AMBER', report: { kind: 'disruption' } },
    ])
  })

  it('that comes twice is taken once, in whichever mode it is repeated', async () => {
    await given.partner(code)
    const outcomes = await receive(
      binary({ partner: code, id: 'a' }),
      binary({ partner: code, id: 'a' }),
      structured({ partner: code, id: 'a' }),
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'duplicate', 'duplicate'])
    expect(await one(structured({ partner: code, id: 'a' }))).toMatchObject({ outcome: 'duplicate' })
  })

  it('with the id of another is refused; one that was refused may be mended under its id', async () => {
    await given.partner(code)
    await one(binary({ partner: code, id: 'a' }))
    const other = binary({ partner: code, id: 'a', data: { title: 'Another' } })
    expect(await one(other)).toMatchObject({
      outcome: 'rejected',
      reason: { code: 'id-used-before', field: 'id' },
    })
    await one(binary({ partner: code, id: 'b', attributes: { tlp: 'WHITE' } }))
    expect(await one(binary({ partner: code, id: 'b' }))).toMatchObject({ outcome: 'accepted' })
  })

  it('of a suspended system is refused with the secretariat’s reason', async () => {
    await given.partner(code)
    await given.exchange.registry.suspend(secretary('kr'), { code, version: 1 }, 'Its disk was stolen')
    const { reason } = await one(binary({ partner: code, id: 'a' }))
    expect(reason).toMatchObject({ code: 'partner-suspended' })
    expect(reason?.sentence.en).toContain('Its disk was stolen')
  })

  it('that lies about its source is put in quarantine, and noted', async () => {
    await given.partner(code)
    const lie = binary({ partner: code, id: 'a', attributes: { source: '/partners/us-data-platform' } })
    expect(await one(lie)).toMatchObject({ outcome: 'quarantined', reason: { code: 'source-of-another' } })
    const [deed] = await given.exchange.registry.deeds('kr', code)
    expect(deed).toMatchObject({
      deed: 'message-quarantined',
      by: 'platform',
      facts: { source: '/partners/us-data-platform' },
    })
  })

  it('about gallium under a heading of five metals is refused in words that say what to do', async () => {
    await given.partner(code)
    const goods = [{ name: 'Gallium', tariffLine: { schedule: 'HS', code: '8112.92' }, material: 'gallium' }]
    const { reason } = await one(binary({ partner: code, id: 'a', data: { goods } }))
    expect(reason?.field).toBe('goods[0].tariffLine')
    expect(reason?.sentence).toEqual({
      en: expect.stringMatching(
        /^goods\[0\]\.tariffLine: 8112\.92 does not separate gallium from germanium; give a national line/,
      ),
      ja: expect.stringContaining('8112.92はガリウムとゲルマニウムを区別しません'),
      ko: expect.stringContaining('제8112.92호는 갈륨, 게르마늄 등을 구분하지 않습니다'),
    })
  })

  it('confirms a withdrawal that was ordered of this system, and of no other', async () => {
    await given.partner(code)
    await given.partner('kr-statistics')
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    await given.read(code)
    await given.tell(told({ subject: 'a', sequence: 2, audience: 'jp' }))
    const [order] = await given.exchange.withdrawalsOf(SOURCE, 'a')
    const confirmation = (partner: string, id: string): RawMessage => ({
      ...binary({ partner, id, attributes: { type: 'partner.withdrawal-confirmed', dataschema: undefined } }),
      value: Buffer.from(JSON.stringify({ withdrawal: order?.id })),
    })
    const [foreign] = await given.exchange.receive('kr-statistics', [
      overHttp(confirmation('kr-statistics', 'x')),
    ])
    expect(foreign).toMatchObject({ reason: { code: 'withdrawal-unknown' } })
    expect((await given.exchange.withdrawalsOf(SOURCE, 'a'))[0]?.confirmedAt).toBeNull()
    expect(await one(confirmation(code, 'y'))).toMatchObject({ outcome: 'accepted' })
    expect((await given.exchange.withdrawalsOf(SOURCE, 'a'))[0]?.confirmedAt).toBeInstanceOf(Date)
  })
})

describe('a message that cannot be taken', () => {
  it.each(spoiltMessages(code).map((each) => [each.kind, each] as const))(
    '(%s) is refused with its reason in three languages',
    async (_kind, { code: expected, field, message }) => {
      await given.partner(code)
      const { outcome, reason } = await one(message)
      expect(reason?.code).toBe(expected)
      expect(outcome).toBe(expected === 'source-of-another' ? 'quarantined' : 'rejected')
      if (field !== undefined) expect(reason?.field).toBe(field)
      for (const language of LANGUAGES) {
        const sentence = reason?.sentence[language] ?? ''
        expect(sentence).not.toMatch(/[{}–]|undefined|null\b(?! together)/)
        expect(sentence.length).toBeGreaterThan(15)
        if (reason?.field) expect(sentence.startsWith(reason.field)).toBe(true)
      }
      const { rows } = await given.pool.query('SELECT rejected_position, code FROM exchange.incoming')
      expect(rows).toEqual([{ rejected_position: '1', code: expected }])
    },
  )

  it('leaves the others of its batch alone, whatever bits were turned on the way', async () => {
    await given.partner(code)
    const flipped = flippedMessages(code, 240, 20_261_130)
    const spoilt = spoiltMessages(code).map(({ message }) => message)
    const mixed = [...flipped, ...spoilt].flatMap((message, n) => [
      message,
      binary({ partner: code, id: `valid-${n}` }),
    ])
    const outcomes = await receive(...mixed)
    expect(outcomes).toHaveLength(mixed.length)
    const valid = outcomes.filter((_, n) => n % 2 === 1)
    expect(new Set(valid.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']))
    for (const { outcome, reason } of outcomes.filter((_, n) => n % 2 === 0))
      if (outcome !== 'accepted') expect(reason?.sentence.en).toBeTruthy()
    const { rows } = await given.pool.query<{ n: number; at: string }>(
      `SELECT count(*)::int AS n, max(rejected_position) AS at FROM exchange.incoming WHERE rejected_position IS NOT NULL`,
    )
    expect(Number(rows[0]?.at)).toBe(rows[0]?.n)
  })
})
