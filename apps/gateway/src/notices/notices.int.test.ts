import { noticeConvened, noticeDrafted, noticeIssued } from '@trilateral/contracts/work-program'
import { ministryDays } from '@trilateral/work-program/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow } from '../testing/day-from-now.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'

const { meeting } = noticeConvened.example.notice
if (meeting === null) throw new Error('the example of a meeting has none')

/** A meeting whose last day is so many days from today. */
const dueIn = (days: number) => ({
  meeting: {
    ...meeting,
    requestedOn: dayFromNow(days - 15),
    dueOn: dayFromNow(days),
    convenedOn: null,
    form: null,
    breachedOn: null,
  },
})

describe('disruption notices before leadership', () => {
  let server: GivenServer
  let us: string
  let kr: string
  const stories = new WorkStories({ originator: 'us', area: 'semiconductors', at: new Date().toISOString() })
  const brief = async (cookie: string) => Object((await server.ask(cookie, 'brief.get', {})).data)
  const list = async (cookie: string, question: object = {}) =>
    Object((await server.ask(cookie, 'notices.list', question)).data)

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    kr = await server.signIn('kr', 'leadership')
  })
  afterAll(() => server.close())

  it('given a notice of the United States, then a Korean leader sees its stage, its post with the source, and who acknowledged it', async () => {
    const notice = { ...noticeIssued.example.notice, id: crypto.randomUUID() }
    stories.tell(noticeIssued, notice.id, { notice })
    stories.acknowledged(notice, 'jp')
    await server.tell(...stories.take())
    expect((await list(kr)).items).toMatchObject([
      {
        id: notice.id,
        area: 'semiconductors',
        stage: 'acknowledged',
        notice: { post: notice.post },
        acknowledged: [{ party: 'jp' }],
        missing: ['impact', 'duration', 'sectors', 'measures', 'assistance'],
        meeting: null,
        provenance: { originator: 'us', source: notice.post.source, basis: 'illustrative' },
      },
    ])
  })

  it('given a draft, then not even its own leadership is shown it: it is still the desk’s', async () => {
    const before = await list(us)
    const notice = { ...noticeDrafted.example.notice, id: crypto.randomUUID() }
    stories.tell(noticeDrafted, notice.id, { notice }, { audience: ['us'] })
    await server.tell(...stories.take())
    expect({ ...(await list(us)), asOf: null }).toEqual({ ...before, asOf: null })
  })

  it('given meetings soon due, late and with time, then the Brief tells of those two, the late one first, by the requester’s day', async () => {
    const late = stories.notice({ title: inEnglish('Late'), ...dueIn(-2) })
    const soon = stories.notice({ title: inEnglish('Soon'), ...dueIn(3) })
    stories.notice({ title: inEnglish('There is time'), ...dueIn(9) })
    await server.tell(...stories.take())
    const { notices } = await brief(kr)
    expect(notices).toMatchObject([
      { id: late.id, isBreached: true, daysLeft: -2, provenance: { originator: 'us' } },
      { id: soon.id, isBreached: false, daysLeft: 3, dueOn: dayFromNow(3) },
    ])
    expect(ministryDays(new Date(Date.parse(notices[1].deadline) - 1)).us).toBe(dayFromNow(3))
  })

  it('given that the late one was convened, then it goes from the Brief and stands as held late', async () => {
    const { items } = await list(us)
    const { notice } = items.find(
      ({ notice: each }: { notice: { title: { en: { text: string } } } }) => each.title.en.text === 'Late',
    )
    const held = { ...notice, state: 'convened', meeting: { ...notice.meeting, convenedOn: dayFromNow(-1) } }
    stories.tell(noticeConvened, notice.id, { notice: held })
    await server.tell(...stories.take())
    expect((await brief(us)).notices.map(({ id }: { id: string }) => id)).not.toContain(notice.id)
    const found = (await list(us)).items.find(({ id }: { id: string }) => id === notice.id)
    expect(found).toMatchObject({ stage: 'convened', meeting: { state: 'held-late' } })
  })

  it('given a past instant, then what was known then', async () => {
    const asked = await list(us, { knownAt: '2020-01-01T00:00:00Z', on: '2020-01-01' })
    expect(asked).toMatchObject({ items: [], total: { count: 0 }, exercises: { count: 0 } })
  })
})
