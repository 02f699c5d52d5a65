import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import type { Notice } from '@trilateral/contracts/work-program'
import { createLogger } from '@trilateral/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeAcknowledgementRecord, noticeCorroborationRecord, noticeRecord } from '../kept/definitions.ts'
import { noticeClock, tellBreaches } from '../notice-clock.ts'
import { evidence, inEnglish } from '../rules/given.ts'
import { givenNoticeDraft, judgement, NOTHING_KNOWN, source } from '../rules/notices/given-notice.ts'
import { change, givenDesk, officialOf, receiptOf, sharing, type GivenDesk } from './given-desk.ts'

let given: GivenDesk
const [jp, kr, us] = [officialOf('jp'), officialOf('kr'), officialOf('us')] as const
const everyone = 'jp-kr-us'
const list = { limit: 50 }

beforeAll(async () => {
  given = await givenDesk()
})
afterAll(() => given.close())

const draft = (changes: Parameters<typeof givenNoticeDraft>[0] = {}) =>
  given.desk.notice.draft(kr, { requestId: randomUUID(), ...givenNoticeDraft(changes) })

/** Drafted, and issued to `audience`. */
async function issued(audience = everyone, changes: Parameters<typeof givenNoticeDraft>[0] = {}) {
  const { id } = receiptOf(await draft(changes))
  const { requestId, ...readers } = sharing(audience)
  receiptOf(await given.desk.notice.issue(kr, { ...change(id, 1), ...readers, requestId }))
  return id
}

/** Asked for on a day, by a letter. */
async function requested(requestedOn: string, changes: Parameters<typeof givenNoticeDraft>[0] = {}) {
  const id = await issued(everyone, changes)
  receiptOf(await given.desk.notice.assess(kr, { ...change(id, 2), ...judgement }))
  receiptOf(await given.desk.notice.requestMeeting(kr, { ...change(id, 3), requestedOn, source }))
  return id
}

const seenBy = async (party: 'jp' | 'kr' | 'us', id: string) => {
  const { items } = await given.desk.notices(party, list)
  const page = await given.desk.noticePage(party, id)
  const words = await given.desk.notices(party, { ...list, search: 'photoresist' })
  const isListed = items.some((each) => each.id === id)
  expect(words.items.some((each) => each.id === id)).toBe(isListed)
  expect(page.ok).toBe(isListed)
  return isListed
}

describe('a draft', () => {
  it('given one, then its own ministry sees it, and nobody else in any list, page, search, count or version', async () => {
    const before = await given.desk.notices('us', list)
    const { id } = receiptOf(await draft())
    expect(await seenBy('kr', id)).toBe(true)
    for (const party of ['jp', 'us'] as const) {
      expect(await seenBy(party, id)).toBe(false)
      expect(await given.records.versions(party, noticeRecord, id)).toEqual([])
    }
    expect((await given.desk.notices('us', list)).total).toBe(before.total)
    const { rows } = await given.owner.query<{ audience: string[]; tlp: string }>(
      'SELECT audience, tlp FROM record WHERE id = $1',
      [id],
    )
    expect(rows).toEqual([{ audience: ['kr'], tlp: 'AMBER+STRICT' }])
    // Nor is anybody told that it may not be acknowledged: to them there is none.
    expect(
      await given.desk.noticeReply.acknowledge(us, { requestId: randomUUID(), notice: id }),
    ).toMatchObject({
      refusal: { code: 'notice-not-found' },
    })
  })

  it('given that it is issued for two, then those two see it from that event on, and what stood before stays its ministry’s', async () => {
    const id = await issued('jp-kr')
    expect(await seenBy('jp', id)).toBe(true)
    expect(await seenBy('us', id)).toBe(false)
    expect((await given.records.versions('jp', noticeRecord, id)).map(({ version }) => version)).toEqual([2])
    const { rows } = await given.owner.query<{ topic: string }>(
      'SELECT topic FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
      [id],
    )
    expect(rows.map(({ topic }) => topic)).toEqual(['wp.critical-minerals.kr', 'wp.critical-minerals.jp-kr'])
  })

  it('given no readers, or only its own ministry, then it is not issued and stays a draft', async () => {
    const { id } = receiptOf(await draft())
    const issue = (audience: ('jp' | 'kr' | 'us')[]) =>
      given.desk.notice.issue(kr, { ...change(id, 1), audience, tlp: 'AMBER' })
    expect(await issue([])).toMatchObject({ refusal: { code: 'audience-missing' } })
    expect(await issue(['kr'])).toMatchObject({ refusal: { code: 'notice-for-own-ministry' } })
    expect(await issue(['jp', 'us'])).toMatchObject({ refusal: { code: 'audience-without-originator' } })
    expect(await seenBy('us', id)).toBe(false)
  })

  it('given another ministry’s notice, then nobody changes it: not its words, nor its state, nor its end', async () => {
    const id = await issued()
    const no = { refusal: { code: 'not-the-originator', facts: { originator: 'kr' } } }
    const { exercise: _exercise, basis: _basis, ...wording } = givenNoticeDraft()
    expect(await given.desk.notice.amend(us, { ...change(id, 2), ...wording })).toMatchObject(no)
    expect(await given.desk.notice.assess(jp, { ...change(id, 2), ...judgement })).toMatchObject(no)
    expect(
      await given.desk.notice.close(us, { ...change(id, 2), because: inEnglish('Not for us') }),
    ).toMatchObject(no)
  })
})

describe('what others say of a notice', () => {
  it('given a notice that is issued, then it waits at the desks of those who see it until they acknowledge it, and not at its own', async () => {
    const id = await issued('kr-us')
    const waits = async (party: Party) =>
      (await given.desk.myWork(party)).notices.items.some((item) => item.id === id)
    expect(await waits('us')).toBe(true)
    expect([await waits('kr'), await waits('jp')]).toEqual([false, false])
    receiptOf(await given.desk.noticeReply.acknowledge(us, { requestId: randomUUID(), notice: id }))
    expect(await waits('us')).toBe(false)
  })

  it('given acknowledgements, then each is its ministry’s own record for those who see the notice, made once', async () => {
    const id = await issued('kr-us')
    const acknowledge = () => given.desk.noticeReply.acknowledge(us, { requestId: randomUUID(), notice: id })
    const [first, second] = await Promise.all([acknowledge(), acknowledge()])
    expect([first, second].filter(({ ok }) => ok)).toHaveLength(1)
    expect([first, second].find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'notice-already-acknowledged' },
    })
    const page = await given.desk.noticePage('kr', id)
    expect(page).toMatchObject({
      ok: true,
      value: { stage: 'acknowledged', acknowledged: [{ party: 'us', on: '2026-11-23' }], version: 2 },
    })
    const [kept] = await given.records.all('kr', noticeAcknowledgementRecord, { parent: id })
    expect(kept).toMatchObject({ originator: 'us', audience: ['kr', 'us'], tlp: 'GREEN' })
    expect(await given.records.all('jp', noticeAcknowledgementRecord, { parent: id })).toEqual([])
    expect(
      await given.desk.noticeReply.acknowledge(kr, { requestId: randomUUID(), notice: id }),
    ).toMatchObject({
      refusal: { code: 'notice-is-your-own' },
    })
  })

  it('given a corroboration for fewer than the notice, then the third sees the notice and nothing of it; for more, it is refused', async () => {
    const id = await issued()
    const finding = {
      notice: id,
      finding: 'confirms' as const,
      judgement: inEnglish('Two buyers report the same'),
      confidence: 'moderate' as const,
      evidence: [evidence],
    }
    receiptOf(await given.desk.noticeReply.corroborate(us, { ...sharing('kr-us'), ...finding }))
    const found = async (party: 'jp' | 'kr' | 'us') => {
      const page = await given.desk.noticePage(party, id)
      return page.ok ? page.value.corroborations.map(({ originator }) => originator) : null
    }
    expect(await found('kr')).toEqual(['us'])
    expect(await found('jp')).toEqual([])
    expect(await given.records.all('jp', noticeCorroborationRecord, { parent: id })).toEqual([])
    const forTwo = await issued('kr-us')
    expect(
      await given.desk.noticeReply.corroborate(us, { ...sharing(everyone), ...finding, notice: forTwo }),
    ).toMatchObject({
      refusal: { code: 'audience-wider-than-linked', facts: { entity: 'notice', audience: 'kr-us' } },
    })
  })
})

describe('story 1 at the desk', () => {
  it('given missing particulars, then all is kept and the request alone is refused, naming each; given them, it is made', async () => {
    const id = await issued(everyone, {
      particulars: { ...givenNoticeDraft().particulars, cause: null, duration: null },
    })
    receiptOf(await given.desk.notice.assess(kr, { ...change(id, 2), ...judgement }))
    const ask = (version: number) =>
      given.desk.notice.requestMeeting(kr, {
        ...change(id, version),
        requestedOn: '2026-11-24',
        source: null,
      })
    expect(await ask(3)).toMatchObject({
      refusal: { code: 'notice-particulars-missing', facts: { missing: 'cause,duration' } },
    })
    const page = await given.desk.noticePage('us', id)
    expect(page).toMatchObject({ ok: true, value: { version: 3, missing: ['cause', 'duration'] } })
    const { exercise: _exercise, basis: _basis, ...wording } = givenNoticeDraft()
    receiptOf(await given.desk.notice.amend(kr, { ...change(id, 3), ...wording }))
    receiptOf(await ask(4))
    expect(await given.desk.noticePage('jp', id)).toMatchObject({
      ok: true,
      value: {
        stage: 'meeting-requested',
        missing: [],
        // Noon in Seoul: the last day ends there at 15:00 UTC of 9 December.
        meeting: { dueOn: '2026-12-09', daysLeft: 15, deadline: '2026-12-09T15:00:00.000Z' },
      },
    })
  })

  it('given a weak signal of which nothing is known, then it is listed with what is missing', async () => {
    const id = await issued(everyone, { particulars: NOTHING_KNOWN, evidence: [] })
    const { items } = await given.desk.notices('jp', list)
    expect(items.find((each) => each.id === id)?.missing).toHaveLength(6)
  })
})

describe('story 2: the clock', () => {
  const breaches = async (id: string) =>
    (await given.records.versions('kr', noticeRecord, id)).filter(({ change: type }) =>
      type.endsWith('deadline-breached'),
    )
  const at = (instant: string) => tellBreaches(given.records, new Date(instant))
  const breachedOn = ({ meeting }: Notice) => meeting?.breachedOn

  it('given the last minute of the fifteenth day in Seoul, then nothing is told; a minute later it is, once, by three processes that start again', async () => {
    const id = await requested('2026-03-01')
    await at('2026-03-16T14:59:00Z')
    expect(await breaches(id)).toEqual([])
    await Promise.all([1, 2, 3].map(() => at('2026-03-16T15:00:00Z')))
    const clock = noticeClock({
      records: given.records,
      now: () => new Date('2026-03-20T00:00:00Z'),
      logger: createLogger({ name: 'notices', level: 'silent' }),
    })
    await clock.start?.({ fatal: (reason) => expect.fail(String(reason)) })
    await clock.stop?.()
    const told = await breaches(id)
    expect(told).toMatchObject([{ by: { party: 'kr', subject: 'meeting-clock' } }])
    expect(told[0] && breachedOn(told[0].state)).toBe('2026-03-17')
  })

  it('given an exercise, then it goes by the same clock, with its mark', async () => {
    const id = await requested('2026-03-01', { exercise: true })
    await at('2026-03-18T00:00:00Z')
    expect(await breaches(id)).toMatchObject([{ state: { exercise: true } }])
    const exercises = await given.desk.notices('us', { ...list, exercise: true })
    expect(exercises.items.map((each) => each.id)).toEqual([id])
    const real = await given.desk.notices('us', { ...list, exercise: false })
    expect(real.items.some((each) => each.id === id)).toBe(false)
  })

  it('given a meeting that was held, or a notice that is closed, then there is nothing to tell', async () => {
    const held = await requested('2026-11-01')
    receiptOf(await given.desk.notice.convene(kr, { ...change(held, 4), on: '2026-11-10', form: 'virtual' }))
    const closed = await requested('2026-11-01')
    receiptOf(await given.desk.notice.close(kr, { ...change(closed, 4), because: inEnglish('False alarm') }))
    await at('2027-01-01T00:00:00Z')
    expect([await breaches(held), await breaches(closed)]).toEqual([[], []])
  })

  it('given more meetings that are late than one look tells, then the next looks tell the rest', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => requested('2026-03-01')))
    await at('2026-04-01T00:00:00Z')
    await at('2026-04-01T00:00:00Z')
    for (const id of ids) expect(await breaches(id)).toHaveLength(1)
  })
})
