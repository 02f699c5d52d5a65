import { audienceChangeOf, type EventOf, type Party } from '@trilateral/contracts'
import {
  commentWritten,
  recallOrdered,
  type Milestone,
  type Program,
  type Recall,
} from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LiveMessage } from '../live/live-message.ts'
import { dayFromNow } from '../testing/day-from-now.ts'
import { until } from '../testing/given-gateway.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { liveStream } from '../testing/live-stream.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'
import type { RecallList } from './views.ts'

const SECRET = 'WITHDRAWN88 鉱物'
const everyone: Party[] = ['jp', 'kr', 'us']

describe('what Korea takes back', () => {
  let server: GivenServer
  let us: string
  let kr: string
  const stories = new WorkStories({ originator: 'kr', audience: everyone })
  let program: Program
  let milestone: Milestone
  const comment = { ...commentWritten.example.comment, id: '019a1c00-0000-7000-8000-00000000f001' }

  /** The same record for others, as an area tells it. */
  function reshared(entity: string, id: string, state: object, audience: Party[]): EventOf<unknown> {
    const definition = audienceChangeOf('critical-minerals', entity)
    if (!definition) throw new Error(`nothing tells of the audience of a ${entity}`)
    return stories.tell(definition, id, { [entity]: state }, { audience })
  }

  function ordered(id: string, given: Partial<Recall> = {}): Recall {
    const { example } = recallOrdered
    const recall: Recall = {
      ...example.recall,
      id,
      of: { area: 'critical-minerals', entity: 'program', id: program.id, version: 3 },
      along: [{ entity: 'milestone', id: milestone.id, version: 2 }],
      ...given,
    }
    return stories.recall(recall)
  }

  const recalls = async (cookie: string) => (await server.ask(cookie, 'recalls.list')).data as RecallList

  /** Everything that leadership can ask, with inputs that find it. */
  const questions = (): readonly (readonly [string, unknown])[] => [
    ['brief.get', {}],
    ['brief.get', { since: '2020-01-01T00:00:00Z' }],
    ['brief.get', { knownAt: '2099-01-01T00:00:00Z' }],
    ['programs.list', {}],
    ['programs.list', { search: 'WITHDRAWN88' }],
    ['programs.list', { knownAt: '2026-11-24T10:00:00Z' }],
    ['programs.get', { id: program.id }],
    ['timeline.get', { from: dayFromNow(-300), to: dayFromNow(400) }],
    ['calendar.get', { from: dayFromNow(-40), to: dayFromNow(60) }],
    ['search.find', { query: '鉱物', language: 'ja' }],
    ['search.find', { query: 'WITHDRAWN88', language: 'en' }],
    ['commitments.list', {}],
    ['events.list', {}],
    ['events.list', { subject: program.id }],
    ['events.list', { subject: comment.id }],
  ]
  const told = async (cookie: string) =>
    Promise.all(
      questions().map(async ([procedure, input]) => {
        const { text } = await server.ask(cookie, procedure, input)
        return { question: `${procedure} ${JSON.stringify(input)}`, text }
      }),
    )
  const shows = ({ text }: { text: string }) =>
    [SECRET, program.id, milestone.id, comment.id].some((trace) => text.includes(trace))

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    kr = await server.signIn('kr', 'official')
    program = stories.program({ title: inEnglish(SECRET) })
    stories.assessed(program, { declared: 'E', whatChanged: inEnglish(SECRET) })
    milestone = stories.milestone(program.id, {
      title: inEnglish(SECRET),
      due: dayFromNow(20),
      baseline: dayFromNow(20),
    })
    const about = { entity: 'program', id: program.id }
    const said = { ...comment, about, text: inEnglish(SECRET) }
    // Washington's own words about it.
    stories.tell(commentWritten, comment.id, { comment: said }, { originator: 'us' })
    await server.tell(...stories.take())
  })
  afterAll(() => server.close())

  it('given a recall, when the read model has it, then it is gone from every page, count, search, calendar and the log, comments with it', async () => {
    const before = await told(us)
    expect(before.filter(shows).length).toBeGreaterThan(9)
    const detail = await server.ask(us, 'events.list', { subject: program.id })
    const [event] = (detail.data as { items: { id: string }[] }).items
    const open = await liveStream(server.address, us, '1:0')
    await open.next((message) => message.kind === 'event' && message.event.subject === comment.id)

    const of = reshared('program', program.id, program, ['kr'])
    const along = reshared('milestone', milestone.id, milestone, ['kr'])
    const recall = ordered('019a1c00-0000-7000-8000-00000000f101')
    await server.tell(of, along, ...stories.take().filter(({ type }) => type === recallOrdered.type))

    for (const each of await told(us)) expect(shows(each), each.question).toBe(false)
    expect((await server.ask(us, 'events.get', { id: event?.id })).status).toBe(404)
    // Who kept it still has it, the comment of the others too.
    expect((await told(kr)).filter(shows).length).toBeGreaterThan(9)

    await until(async () => (await recalls(us)).items[0]?.confirmed === 1)
    const [mine] = (await recalls(us)).items
    expect(mine).toMatchObject({
      id: recall.id,
      title: null,
      along: 1,
      reason: recall.reason,
      systems: [{ kind: 'portal', code: 'portal', confirmedAt: expect.any(String) }],
    })
    expect(JSON.stringify(mine)).not.toContain(SECRET)
    expect((await recalls(kr)).items[0]).toMatchObject({ id: recall.id, title: { en: { text: SECRET } } })

    // A portal that was away and comes back is told of the recall, and of nothing that is taken back.
    const isRecall = (message: LiveMessage) => message.kind === 'event' && message.event.subject === recall.id
    await open.next(isRecall)
    const back = await liveStream(server.address, us, '1:0')
    await back.next(isRecall)
    expect(shows({ text: back.text() })).toBe(false)
    await Promise.all([open.close(), back.close()])
  })

  it('given an order that comes before what it takes back is narrowed, then it waits, and is confirmed when it is done', async () => {
    const other = stories.program({ title: inEnglish('Another') })
    await server.tell(...stories.take())
    const id = '019a1c00-0000-7000-8000-00000000f102'
    ordered(id, {
      of: { area: 'critical-minerals', entity: 'program', id: other.id, version: 2 },
      along: [],
      to: ['jp', 'kr'],
      kind: 'narrow',
    })
    await server.tell(...stories.take())
    const found = async () => (await recalls(us)).items.find((each) => each.id === id)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(await found()).toMatchObject({ confirmed: 0 })
    await server.tell(reshared('program', other.id, other, ['jp', 'kr']))
    stories.take()
    await until(async () => (await found())?.confirmed === 1)
  })

  it('given a recall between Japan and Korea, then an American learns of none', async () => {
    const before = await recalls(us)
    const id = '019a1c00-0000-7000-8000-00000000f103'
    stories.recall({ id, from: ['jp', 'kr'] }, { audience: ['jp', 'kr'] })
    await server.tell(...stories.take())
    expect((await recalls(us)).items).toEqual(before.items)
    expect((await recalls(kr)).items.map((each) => each.id)).toContain(id)
  })
})
