import { PARTIES } from '@trilateral/contracts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { everything, givenExchange, secretary, type GivenExchange } from '../testing/given-exchange.ts'
import type { Partner } from './partner.ts'

/** A broker that takes credentials, or is away. */
const broker = { away: false, secrets: new Map<string, string>(), told: 0 }
const code = 'jp-early-warning'
let given: GivenExchange
beforeAll(async () => {
  given = await givenExchange({
    access: {
      offered: true,
      setSecret: async (partner, secret) => {
        if (broker.away) throw new Error('ECONNREFUSED')
        broker.secrets.set(partner, secret)
      },
      changed: () => (broker.told += 1),
      reconcile: async () => new Set(),
      unread: async () => null,
    },
  })
})
afterAll(() => given.close())
afterEach(async () => {
  await given.empty()
  Object.assign(broker, { away: false, told: 0 })
  broker.secrets.clear()
})

async function issued(version: number): Promise<{ partner: Partner; secret: string }> {
  const decision = await given.exchange.registry.issue(secretary('jp'), { code, version })
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

describe('the register of systems', () => {
  it('shows a ministry its own systems and nothing of the others’', async () => {
    await given.partner(code)
    await given.partner('kr-statistics')
    const { registry } = given.exchange
    expect((await registry.list('jp')).map((each) => each.code)).toEqual([code])
    expect(await registry.list('us')).toEqual([])
    expect(await registry.get('us', code)).toMatchObject({ refusal: { code: 'partner-not-found' } })
    expect(await registry.deeds('kr', code)).toEqual([])
    expect(await registry.suspend(secretary('kr'), { code, version: 1 }, 'no')).toMatchObject({
      refusal: { code: 'partner-not-found' },
    })
  })

  it('is guarded by the database as well: no party’s role reads or writes another’s rows, and none a secret', async () => {
    await given.partner(code)
    const { secret } = await issued(1)
    await given.exchange.receive(code, [
      { channel: 'http', place: null, receivedAt: new Date(), key: null, headers: {}, value: null },
    ])
    for (const table of ['partner', 'partner_deed', 'progress', 'incoming'])
      for (const party of PARTIES) {
        const { rows } = await given.pools[party].query(`SELECT FROM exchange.${table}`)
        expect(rows.length > 0, `${table} as ${party}`).toBe(party === 'jp')
      }
    for (const party of PARTIES)
      await expect(given.pools[party].query('SELECT FROM exchange.partner_secret')).rejects.toThrow(
        'permission denied',
      )
    const { rowCount } = await given.pools.kr.query(`UPDATE exchange.partner SET name = 'x'`)
    expect(rowCount).toBe(0)
    const { rows } = await given.owner.query<{ all: string }>(
      `SELECT string_agg(t::text, ' ') AS all FROM (SELECT partner_secret::text AS t FROM exchange.partner_secret
         UNION ALL SELECT partner::text FROM exchange.partner UNION ALL SELECT partner_deed::text FROM exchange.partner_deed) each`,
    )
    expect(rows[0]?.all).not.toContain(secret)
  })

  it('refuses a code that is taken', async () => {
    await given.partner(code)
    const again = await given.exchange.registry.register(secretary('jp'), {
      code,
      name: 'Another',
      contact: 'desk@example.go.jp',
      ceiling: everything('jp'),
    })
    expect(again).toMatchObject({ refusal: { code: 'partner-code-taken', field: 'code' } })
  })

  it('hands credentials out once; new ones end those before', async () => {
    await given.partner(code)
    const first = await issued(1)
    expect(first.secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await given.exchange.partnerOfSecret(first.secret)).toMatchObject({ code })
    expect(broker.secrets.get(code)).toBe(first.secret)
    const second = await issued(2)
    expect(await given.exchange.partnerOfSecret(first.secret)).toBeUndefined()
    expect(await given.exchange.partnerOfSecret(second.secret)).toMatchObject({ code, version: 3 })
  })

  it('given the broker does not answer, then no credentials are handed out and those before go on', async () => {
    await given.partner(code)
    const { secret } = await issued(1)
    broker.away = true
    expect(await given.exchange.registry.issue(secretary('jp'), { code, version: 2 })).toMatchObject({
      refusal: { code: 'broker-does-not-answer' },
    })
    expect(await given.exchange.partnerOfSecret(secret)).toMatchObject({ code })
  })

  it('given a suspension, then its secret opens nothing, nor after it is resumed', async () => {
    await given.partner(code)
    const { secret } = await issued(1)
    const { registry } = given.exchange
    await registry.suspend(secretary('jp'), { code, version: 2 }, 'Its disk was stolen')
    expect(await given.exchange.partnerOfSecret(secret)).toBeUndefined()
    await registry.resume(secretary('jp'), { code, version: 3 })
    expect(await given.exchange.partnerOfSecret(secret)).toBeUndefined()
  })

  it('notes who did what, and tells the broker’s side of each change', async () => {
    await given.partner(code)
    const { registry } = given.exchange
    await issued(1)
    await registry.suspend(secretary('jp'), { code, version: 2 }, 'Its disk was stolen')
    const deeds = await registry.deeds('jp', code)
    expect(deeds.map(({ deed, by }) => [deed, by])).toEqual([
      ['suspended', 'A secretary'],
      ['credentials-issued', 'A secretary'],
      ['registered', 'A secretary'],
    ])
    expect(deeds[0]?.facts).toEqual({ because: 'Its disk was stolen' })
    expect(broker.told).toBe(2)
  })

  it('given two change it at once, then one is told that it changed meanwhile', async () => {
    await given.partner(code)
    const { registry } = given.exchange
    const both = await Promise.all([
      registry.suspend(secretary('jp'), { code, version: 1 }, 'one'),
      registry.suspend(secretary('jp'), { code, version: 1 }, 'two'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await registry.resume(secretary('jp'), { code, version: 1 })).toMatchObject({
      refusal: { code: 'partner-changed-meanwhile' },
    })
  })
})
