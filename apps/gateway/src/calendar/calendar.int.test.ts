import {
  meetingCancelled,
  milestoneAmended,
  milestoneReached,
  noticeConvened,
  noticeMeetingRequested,
  type Notice,
} from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow } from '../testing/day-from-now.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'
import type { Calendar, CalendarEntry } from './views.ts'

describe('the calendar', () => {
  let server: GivenServer
  let us: string
  let kr: string
  const stories = new WorkStories()
  const program = stories.program({ title: inEnglish('Refining') })
  const due = stories.milestone(program.id, { dayOf: 'kr', due: dayFromNow(5), baseline: dayFromNow(5) })
  const late = stories.milestone(program.id, {
    dayOf: 'jp',
    due: dayFromNow(-200),
    baseline: dayFromNow(-200),
  })
  const meeting = stories.meeting({ kind: 'principals', on: dayFromNow(8), host: 'us' })
  stories.decision(program.id, { due: dayFromNow(3) })
  stories.action(program.id, { due: dayFromNow(4) })
  const forTwo = stories.milestone(
    program.id,
    { title: inEnglish('For two alone'), due: dayFromNow(6), baseline: dayFromNow(6) },
    { audience: ['jp', 'kr'] },
  )
  stories.assessed(program, { assessedOn: dayFromNow(-20) })

  const read = async (cookie: string, given: object = {}): Promise<Calendar> => {
    const { data } = await server.ask(cookie, 'calendar.get', {
      from: dayFromNow(0),
      to: dayFromNow(30),
      ...given,
    })
    return data as Calendar
  }
  const keys = (entries: readonly CalendarEntry[]) => entries.map(({ key }) => key)

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    kr = await server.signIn('kr', 'official')
    const measure = new MeasureStory('Gallium')
    await server.tell(
      ...stories.take(),
      measure.recorded({ audience: ['jp', 'kr', 'us'] }),
      measure.suspended(dayFromNow(-30), dayFromNow(9), { audience: ['jp', 'kr', 'us'] }),
    )
  })
  afterAll(() => server.close())

  it('given what is due, happens, ends and grows old, then each stands on its day and says whose day it is', async () => {
    const { entries, days } = await read(us)
    expect(entries.map(({ kind, day, of }) => [kind, day, of])).toEqual([
      ['decision-due', dayFromNow(3), expect.any(String)],
      ['action-due', dayFromNow(4), expect.any(String)],
      ['milestone-due', dayFromNow(5), 'kr'],
      ['meeting', dayFromNow(8), 'us'],
      ['suspension-ends', dayFromNow(9), null],
      ['assessment-grows-old', dayFromNow(11), expect.any(String)],
    ])
    expect(days).toHaveLength(31)
    expect(entries[2]?.ends).toBe(`${dayFromNow(5)}T15:00:00.000Z`)
  })

  it('given what is overdue before the window, then it is told apart, the ministerial among it', async () => {
    const { overdue, ministerial } = await read(us)
    expect(keys(overdue)).toEqual(['ministerial:2025-06-26', `milestone:${late.id}`])
    expect(ministerial).toMatchObject({ due: '2025-06-26', scheduled: null, state: 'overdue' })
  })

  it('given a milestone for Japan and Korea, then Korea sees it and the United States nothing of it', async () => {
    expect(keys((await read(kr)).entries)).toContain(`milestone:${forTwo.id}`)
    expect(JSON.stringify(await read(us))).not.toContain(forTwo.id)
  })

  it('given a kind or an area, then nothing else is told', async () => {
    expect((await read(us, { kinds: ['meeting'] })).entries.map(({ kind }) => kind)).toEqual(['meeting'])
    expect((await read(us, { area: 'semiconductors' })).entries).toEqual([])
  })

  it('given a meeting that was called off and a milestone that was reached, then both say so, and as of before neither does', async () => {
    const before = new Date().toISOString()
    stories.tell(
      meetingCancelled,
      meeting.id,
      { meeting: { ...meeting, status: 'cancelled' } },
      {
        at: new Date(Date.now() + 5).toISOString(),
      },
    )
    stories.tell(
      milestoneReached,
      due.id,
      { milestone: { ...due, reachedOn: dayFromNow(0) } },
      {
        at: new Date(Date.now() + 5).toISOString(),
      },
    )
    await server.tell(...stories.take())
    const standing = async (given: object) =>
      (await read(us, given)).entries
        .filter(({ kind }) => kind === 'meeting' || kind === 'milestone-due')
        .map((each) => each.standing)
    expect(await standing({})).toEqual(['done', 'cancelled'])
    expect(await standing({ knownAt: before })).toEqual(['open', 'open'])
  })

  it('given notices whose meetings are asked for, then their last days stand there, and no exercise does', async () => {
    const asked = (dueOn: string) =>
      ({ ...noticeMeetingRequested.example.notice.meeting, dueOn }) as Notice['meeting']
    const from = { from: dayFromNow(40), to: dayFromNow(60) }
    const notice = stories.notice({ meeting: asked(dayFromNow(45)) }, { originator: 'kr' })
    const exercise = stories.notice({ meeting: asked(dayFromNow(46)), exercise: true })
    const forTwoNotice = stories.notice({ meeting: asked(dayFromNow(47)) }, { audience: ['jp', 'kr'] })
    const missed = stories.notice({ meeting: asked(dayFromNow(-3)) })
    await server.tell(...stories.take())
    const { entries, overdue } = await read(us, from)
    expect(entries).toMatchObject([
      {
        key: `notice:${notice.id}`,
        kind: 'notice-meeting-due',
        of: 'kr',
        standing: 'open',
        day: dayFromNow(45),
      },
    ])
    expect(overdue.map(({ key }) => key)).toContain(`notice:${missed.id}`)
    const all = JSON.stringify(await read(us, from))
    expect(all).not.toContain(exercise.id)
    expect(all).not.toContain(forTwoNotice.id)
    expect(keys((await read(kr, from)).entries)).toContain(`notice:${forTwoNotice.id}`)
    const held = {
      ...notice,
      state: 'convened',
      meeting: { ...asked(dayFromNow(45)), convenedOn: dayFromNow(0) },
    }
    stories.tell(noticeConvened, notice.id, { notice: held as Notice }, { originator: 'kr' })
    await server.tell(...stories.take())
    expect((await read(us, from)).entries).toMatchObject([{ standing: 'done' }])
  })

  it.each([
    [{ from: '2026-12-31', to: '2026-12-01' }, 'window-ends-before-it-begins'],
    [{ from: '2026-01-01', to: '2026-12-31' }, 'window-too-long'],
  ])('given %j, then it is refused', async (window, code) => {
    const { status, text } = await server.ask(us, 'calendar.get', window)
    expect([status, text]).toEqual([400, expect.stringContaining(code)])
  })

  describe('as a feed', () => {
    const create = async (cookie: string, label = 'Phone') => {
      const { data, text } = await server.order(cookie, 'calendar.createFeed', { label, language: 'ko' })
      const made = data as { feed: { id: string }; path: string }
      return { ...made, text }
    }
    const fetched = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${server.address}${path}`, { headers })
      return { status: answer.status, text: await answer.text(), headers: answer.headers }
    }

    it('given an address, then a program without a session reads what its owner’s ministry may see, and no more', async () => {
      const [american, korean] = [await create(us), await create(kr)]
      const mine = await fetched(american.path)
      expect(mine.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(mine.text).toContain('BEGIN:VCALENDAR')
      expect(mine.text).not.toContain(forTwo.id)
      expect((await fetched(korean.path)).text).toContain(forTwo.id)
      expect((await fetched(american.path, { 'if-none-match': mine.headers.get('etag') ?? '' })).status).toBe(
        304,
      )
    })

    it('given a milestone that was shared and is narrowed, then the next fetch is without it', async () => {
      const { path } = await create(us)
      const narrowed = stories.milestone(program.id, { due: dayFromNow(7), baseline: dayFromNow(7) })
      await server.tell(...stories.take())
      expect((await fetched(path)).text).toContain(narrowed.id)
      stories.tell(milestoneAmended, narrowed.id, { milestone: narrowed }, { audience: ['jp', 'kr'] })
      await server.tell(...stories.take())
      expect((await fetched(path)).text).not.toContain(narrowed.id)
    })

    it('given an address that is revoked, then it opens nothing, as one that never was', async () => {
      const { path, feed } = await create(us)
      expect((await server.order(kr, 'calendar.revokeFeed', { id: feed.id })).status).toBe(404)
      expect((await fetched(path)).status).toBe(200)
      expect((await server.order(us, 'calendar.revokeFeed', { id: feed.id })).status).toBe(200)
      const [gone, never, odd] = [
        await fetched(path),
        await fetched(`/feeds/calendar/${'a'.repeat(43)}.ics`),
        await fetched('/feeds/calendar/nothing'),
      ]
      const untraced = ({ status, text }: typeof gone) => [status, { ...JSON.parse(text), traceId: '' }]
      expect(untraced(gone)).toEqual(untraced(never))
      expect(untraced(gone)).toEqual(untraced(odd))
    })

    it('given a list, then it holds a person’s own, and no token is kept or told again', async () => {
      const { path, feed } = await create(us)
      const token = path.slice(-47, -4)
      const list = await server.ask(us, 'calendar.feeds')
      expect(list.text).toContain(feed.id)
      expect(list.text).not.toContain(token)
      expect((await server.ask(kr, 'calendar.feeds')).text).not.toContain(feed.id)
      const { rows } = await server.pool.query<{ row: string }>(
        'SELECT row_to_json(feed)::text AS row FROM portal.calendar_feed feed',
      )
      expect(rows.map(({ row }) => row).join()).not.toContain(token)
    })

    it('given more addresses than one person needs, then the eleventh is refused', async () => {
      const jp = await server.signIn('jp', 'leadership')
      for (let made = 0; made < 10; made += 1) await create(jp)
      expect((await create(jp)).text).toContain('feeds-too-many')
    })

    it('given a program that asks without end, then it is told to wait', async () => {
      const { path } = await create(kr)
      const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await fetched(path)).status))
      expect(statuses.filter((status) => status === 200)).toHaveLength(30)
      expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    })
  })
})
