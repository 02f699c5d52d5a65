import type { OutgoingRecord } from '@trilateral/bus'
import type { Party } from '@trilateral/contracts'
import type { FailedEvent, FailedEventContent, Outcome } from '@trilateral/failed-events'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVERYONE, until } from '../testing/given-gateway.ts'
import { givenServer, type Answer, type GivenServer } from '../testing/given-server.ts'
import { MeasureStory, recordOf } from '../testing/measure-story.ts'

const READER = 'read-model'
const broken = (record: OutgoingRecord): OutgoingRecord => ({ ...record, value: '{"measure":' })

describe('people look after events that failed', () => {
  let server: GivenServer
  let people: Readonly<Record<string, string>>
  beforeEach(async () => {
    server = await givenServer()
    people = {
      jpOfficial: await server.signIn('jp', 'official'),
      jpSecretariat: await server.signIn('jp', 'secretariat'),
      jpLeader: await server.signIn('jp', 'leadership'),
      krOfficial: await server.signIn('kr', 'official'),
      usOfficial: await server.signIn('us', 'official'),
      usSecretariat: await server.signIn('us', 'secretariat'),
    }
  })
  afterEach(() => server.close())

  interface List {
    readonly open: FailedEvent[]
    readonly settled: FailedEvent[]
    readonly actions: { what: string; result: string; name: string; because: string | null }[]
    readonly breakers: { isTripped: boolean; rule: string | null }[]
  }
  const list = async (who: string) => (await server.ask(people[who], 'failedEvents.list')).data as List
  const order = (who: string, what: string, input: object) =>
    server.order(people[who] ?? '', `failedEvents.${what}`, { reader: READER, ...input })
  const only = async (who = 'jpOfficial') => {
    const [letter, ...more] = (await list(who)).open
    expect(more).toEqual([])
    if (!letter) throw new Error('nothing failed')
    return letter
  }
  const codeOf = ({ text }: Answer) => (JSON.parse(text) as { error?: { message: string } }).error?.message
  const measure = async (story: MeasureStory, party: Party = 'jp') => {
    const { rows } = await server.pool.query<{ sequence: string }>(
      'SELECT sequence FROM live.measure WHERE id = $1 AND $2 = ANY (audience)',
      [story.id, party],
    )
    return rows[0] ? Number(rows[0].sequence) : undefined
  }
  /** A measure of Japan for all three, whose second event cannot be read. */
  const given = async (audience: readonly Party[] = EVERYONE) => {
    const story = new MeasureStory('gallium')
    const told = { audience, originator: 'jp' } as const
    const second = recordOf(story.recorded(told)) // its first
    const suspended = recordOf(story.suspended('2026-01-01', '2026-02-01', told))
    await server.send(second, broken(suspended), recordOf(story.ended('2026-03-01', told)))
    return { story, data: JSON.parse(String(suspended.value)) as Record<string, unknown> }
  }

  it('given an event that cannot be read, then its ministries see why, who has to act and what waits behind it', async () => {
    const { story } = await given()
    expect(await only('krOfficial')).toMatchObject({
      reader: READER,
      topic: 'wp.critical-minerals.jp-kr-us',
      type: 'critical-minerals.measure-suspended',
      subject: story.id,
      sequence: 2,
      originator: 'jp',
      audience: ['jp', 'kr', 'us'],
      errorClass: 'value-not-json',
      owner: { kind: 'sender', area: 'critical-minerals', party: 'jp' },
      waiting: 1,
      failedAgain: 0,
      isGuarded: false,
    })
    const letter = await only()
    const { data } = await server.ask(people['usOfficial'], 'failedEvents.get', {
      reader: READER,
      id: letter.id,
    })
    const content = data as FailedEventContent
    expect(content).toMatchObject({
      text: '{"measure":',
      bytes: 11,
      isCorrectable: true,
      version: 1,
      actions: [],
    })
    expect(content.headers).toContainEqual({ name: 'ce_subject', value: story.id, isText: true })
  })

  it('given one for Japan and Korea, then an American is shown neither it nor its number, and can do nothing about it', async () => {
    await given(['jp', 'kr'])
    const { id } = await only()
    expect(await list('usOfficial')).toMatchObject({ open: [], settled: [], actions: [] })
    for (const [what, input] of [
      ['replay', { what: 'one', id, because: null }],
      ['replay', { what: 'key', id, because: null }],
      ['correct', { id, data: {}, because: 'x' }],
      ['proposeDiscard', { id, because: 'x' }],
      ['rehearseDiscard', { id }],
    ] as const)
      expect(codeOf(await order('usOfficial', what, input))).toBe('failed-event-not-found')
    const asked = await server.ask(people['usOfficial'], 'failedEvents.get', { reader: READER, id })
    expect(asked.status).toBe(404)
    expect((await order('usOfficial', 'replay', { what: 'all', because: null })).data).toEqual([])
  })

  it('given the database alone, with no filter, then a party reads only what is for it, and nobody changes what was done', async () => {
    await given(['jp', 'kr'])
    const { id } = await only()
    await order('jpOfficial', 'proposeDiscard', { id, because: 'sent twice' })
    const asParty = async (party: Party) => {
      const client = new Client({
        connectionString: server.database.serviceUrl,
        options: `-c role=party_${party}`,
      })
      await client.connect()
      const counts = []
      for (const table of [
        'rm_1.dead_letter',
        'rm_1.waiting',
        'failed_events.proposal',
        'failed_events.action',
      ])
        counts.push(Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count))
      await expect(client.query('SELECT * FROM failed_events.settlement')).rejects.toThrow(
        /permission denied/,
      )
      await client.end()
      return counts
    }
    expect(await asParty('kr')).toEqual([1, 1, 1, 1])
    expect(await asParty('us')).toEqual([0, 0, 0, 0])
    const owner = new Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    for (const change of [
      `UPDATE failed_events.action SET because = 'else'`,
      'DELETE FROM failed_events.action',
      'TRUNCATE failed_events.action',
    ])
      await expect(owner.query(change)).rejects.toThrow('is not changed afterwards')
    await owner.end()
  })

  it('given an official of the ministry that spoke, when they correct the data, then it is tried first, applied, and kept who changed what', async () => {
    const { story, data } = await given()
    const { id } = await only()
    const wrong = { ...data, from: 'yesterday' }
    const tried = await order('jpOfficial', 'rehearseCorrection', { id, data: wrong, because: 'broke off' })
    expect(tried.data).toMatchObject({ outcome: 'correction-refused-by-contract', field: 'from' })
    const refusal = await order('jpOfficial', 'correct', { id, data: wrong, because: 'broke off' })
    expect(codeOf(refusal)).toBe('correction-refused-by-contract')
    expect(codeOf(await order('krOfficial', 'correct', { id, data, because: 'ours' }))).toBe(
      'correction-by-another-ministry',
    )
    expect(
      (await order('jpOfficial', 'rehearseCorrection', { id, data, because: 'broke off' })).data,
    ).toMatchObject({
      outcome: 'applied',
      follow: 1,
    })
    expect(await measure(story)).toBe(1)
    await order('jpOfficial', 'correct', { id, data, because: 'broke off' })
    await until(async () => (await measure(story)) === 3)
    const { open, settled, actions } = await list('usOfficial')
    expect(open).toEqual([])
    expect(settled).toMatchObject([{ state: 'replayed', settledBecause: 'broke off' }])
    expect(actions).toMatchObject([
      {
        what: 'corrected',
        result: 'done',
        because: 'broke off',
        before: '{"measure":',
        after: JSON.stringify(data),
      },
      { what: 'corrected', result: 'correction-by-another-ministry' },
      { what: 'corrected', result: 'correction-refused-by-contract' },
    ])
  })

  it('given a fault that was mended, then one order replays a key or all of them, after saying what it would do', async () => {
    const owner = new Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    await owner.query(`ALTER TABLE rm_1.event ADD CONSTRAINT poison CHECK (sequence <> 1)`)
    const stories = [new MeasureStory('one'), new MeasureStory('two'), new MeasureStory('three')]
    await server.tell(...stories.map((story) => story.recorded({ audience: EVERYONE })))
    const [first, second] = (await list('usOfficial')).open
    expect(first).toMatchObject({ owner: { kind: 'reader' }, errorClass: 'error' })
    const all = { what: 'all', because: 'mended' }

    const before = (await order('usOfficial', 'rehearseReplay', all)).data as Outcome[]
    expect(before.map(({ outcome }) => outcome)).toEqual(Array(3).fill('dead-letter-fails-again'))
    expect(before[0]?.reason).toContain('poison')
    // Tried, not rehearsed, three times: from then on it is left out of a replay of all.
    for (let times = 0; times < 3; times += 1)
      await order('usOfficial', 'replay', { what: 'one', id: first?.id, because: 'again' })
    await owner.query('ALTER TABLE rm_1.event DROP CONSTRAINT poison')
    await owner.end()
    expect((await list('usOfficial')).open[0]).toMatchObject({ failedAgain: 3, isGuarded: true })

    const rehearsed = (await order('usOfficial', 'rehearseReplay', all)).data as Outcome[]
    expect(rehearsed.map(({ outcome }) => outcome)).toEqual(['guarded', 'applied', 'applied'])
    expect((await list('usOfficial')).open).toHaveLength(3)
    const key = await order('usOfficial', 'replay', { what: 'key', id: second?.id, because: 'mended' })
    expect(key.data).toMatchObject([{ outcome: 'applied', subject: second?.subject }])
    await order('usOfficial', 'replay', all)
    expect((await list('usOfficial')).open.map(({ id }) => id)).toEqual([first?.id])
    await order('usOfficial', 'replay', { what: 'one', id: first?.id, because: 'mended' })
    expect((await list('usOfficial')).open).toEqual([])
    for (const story of stories) expect(await measure(story)).toBe(1)
  })

  it('given one that is to be thrown away, then one person proposes it with a reason and another of the secretariat confirms', async () => {
    const { story } = await given()
    const { id } = await only()
    expect((await order('jpLeader', 'proposeDiscard', { id, because: 'x' })).status).toBe(403)
    expect(codeOf(await order('jpSecretariat', 'proposeDiscard', { id, because: ' ' }))).toBe(
      'reason-missing',
    )
    expect(codeOf(await order('jpSecretariat', 'confirmDiscard', { id }))).toBe('discard-not-proposed')
    expect((await order('jpSecretariat', 'rehearseDiscard', { id })).data).toMatchObject({
      outcome: 'applied',
      follow: 1,
    })
    await order('jpSecretariat', 'proposeDiscard', { id, because: 'sent twice' })
    expect(codeOf(await order('krOfficial', 'proposeDiscard', { id, because: 'me too' }))).toBe(
      'discard-already-proposed',
    )
    expect(codeOf(await order('jpSecretariat', 'confirmDiscard', { id }))).toBe('discard-needs-two-people')
    expect((await order('krOfficial', 'confirmDiscard', { id })).status).toBe(403)
    expect((await only('usOfficial')).proposal).toMatchObject({
      party: 'jp',
      because: 'sent twice',
      isMine: false,
    })
    await order('usSecretariat', 'confirmDiscard', { id })
    await until(async () => (await measure(story)) === 3)
    const { settled, actions } = await list('jpOfficial')
    expect(settled).toMatchObject([{ state: 'discarded', settledBecause: 'sent twice' }])
    expect(actions.map(({ what, result }) => `${what}: ${result}`)).toEqual([
      'discarded: done',
      'discard-proposed: done',
    ])
  })

  it('given a proposal, when it is withdrawn, then nothing is thrown away', async () => {
    await given()
    const { id } = await only()
    await order('jpOfficial', 'proposeDiscard', { id, because: 'sent twice' })
    await order('jpSecretariat', 'withdrawDiscard', { id, because: 'it can be mended' })
    expect((await only()).proposal).toBeNull()
    expect(codeOf(await order('usSecretariat', 'confirmDiscard', { id }))).toBe('discard-not-proposed')
  })

  it('given twenty that fail in a row, then reading stops, the gateway answers on and says so, and goes on when a person closes the breaker', async () => {
    const wrong = Array.from({ length: 25 }, (_, index) =>
      broken(recordOf(new MeasureStory(`${index}`).recorded({ audience: ['jp'] }))),
    )
    const publisher = await server.bus.openPublisher()
    // Three partitions are read side by side: what is on its way when the twentieth is put aside is put aside too.
    await publisher.publish(wrong.slice(0, 19))
    await until(async () => (await list('jpOfficial')).open.length === 19)
    await publisher.publish(wrong.slice(19))
    const isTripped = async (who: string) => (await list(who)).breakers[0]?.isTripped
    await until(async () => (await isTripped('usOfficial')) === true)
    expect((await list('usOfficial')).breakers).toMatchObject([
      { reader: 'read-model', rule: 'in-a-row' },
      { reader: 'exchange', isTripped: false },
    ])
    const ready = await fetch(`${server.address}/health/ready`)
    const { checks } = (await ready.json()) as { checks: object[] }
    // Not the gateway as a whole: people must be able to look, and to close the breaker.
    expect(checks).toContainEqual({
      name: 'read model',
      required: true,
      ok: true,
      detail: expect.stringMatching(/^stopped until a person lets it go on: \d+ records in a row/),
    })
    const close = { because: 'the sender is mended' }
    expect((await order('jpOfficial', 'closeBreaker', close)).status).toBe(403)
    expect((await order('usSecretariat', 'closeBreaker', close)).status).toBe(200)
    const story = new MeasureStory('fine')
    await publisher.publish([recordOf(story.recorded({ audience: EVERYONE }))])
    await until(async () => (await measure(story)) === 1)
    expect(await isTripped('jpOfficial')).toBe(false)
    expect((await list('krOfficial')).actions).toMatchObject([
      { what: 'breaker-closed', because: close.because },
    ])
    expect(codeOf(await order('usSecretariat', 'closeBreaker', close))).toBe('breaker-not-tripped')
  })
})
