import { randomUUID } from 'node:crypto'
import { PORTAL } from '@trilateral/contracts'
import { disruptionReported } from '@trilateral/contracts/partner'
import { partnerReportReceived } from '@trilateral/contracts/portal'
import { noticeDeadlineBreached } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow } from '../testing/day-from-now.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'

/** Everything that leadership reads apart from the log and the exercises' own list. */
const QUESTIONS = [
  ['brief.get', {}],
  ['brief.get', { since: '2020-01-01T00:00:00Z' }],
  ['brief.get', { knownAt: '2099-01-01T00:00:00Z' }],
  ['commitments.list', {}],
  ['commitments.get', { code: 'preamble-8' }],
  ['programs.list', {}],
  ['programs.list', { search: 'PRACTISED' }],
  ['timeline.get', {}],
  ['alerts.list', {}],
  ['supply.positions', {}],
  ['measures.list', {}],
  ['freshness.get', undefined],
  ['calendar.get', { from: dayFromNow(-40), to: dayFromNow(40) }],
] as const

/** An answer without what differs from moment to moment. */
function settled({ data }: { data: unknown }): unknown {
  const { asOf, at: _at, stream: _stream, ...answer } = Object(data)
  return { ...answer, on: asOf?.on }
}

describe('story 4: an exercise', () => {
  let server: GivenServer
  let kr: string
  // An area that has told nothing else yet: that it practises must not make it one that reports.
  const stories = new WorkStories({ area: 'semiconductors', originator: 'kr', at: new Date().toISOString() })
  const answers = async () => {
    const given: (readonly [string, unknown])[] = []
    for (const [procedure, input] of QUESTIONS)
      given.push([`${procedure} ${JSON.stringify(input)}`, settled(await server.ask(kr, procedure, input))])
    return given
  }

  beforeAll(async () => {
    server = await givenServer()
    kr = await server.signIn('kr', 'leadership')
    const others = new WorkStories()
    others.assessed(others.program(), { declared: 'D' })
    // More than are looked through for what changed: an exercise must push none of them out of sight.
    for (let alerts = 0; alerts < 220; alerts += 1) others.alert()
    await server.tell(...others.take())
  })
  afterAll(() => server.close())

  it('given one whose meeting is late, with its acknowledgements, then it changes no number and no line of what leadership reads', async () => {
    const before = await answers()
    const exercise = stories.notice({
      exercise: true,
      title: inEnglish('PRACTISED'),
      commitments: ['preamble-8'],
      meeting: {
        requestedOn: dayFromNow(-20),
        source: null,
        dueOn: dayFromNow(-5),
        convenedOn: null,
        form: null,
        breachedOn: null,
      },
    })
    stories.acknowledged(exercise, 'us')
    const { partnerReport } = partnerReportReceived.example
    const disruption = { ...disruptionReported.example, title: 'PRACTISED', exercise: true }
    const report = { kind: 'disruption' as const, disruption }
    const reported = { partnerReport: { ...partnerReport, id: randomUUID(), report } }
    stories.tell(partnerReportReceived, reported.partnerReport.id, reported, { area: PORTAL })
    stories.tell(noticeDeadlineBreached, exercise.id, { notice: exercise })
    await server.tell(...stories.take())
    expect(await answers()).toEqual(before)
  })

  it('given it, then it stands in the list of exercises alone, and in the log with its mark', async () => {
    const own = Object((await server.ask(kr, 'notices.list', { exercises: true })).data)
    expect(own).toMatchObject({
      items: [
        { notice: { exercise: true }, meeting: { state: 'breached' }, acknowledged: [{ party: 'us' }] },
      ],
      total: { count: 1 },
    })
    const real = Object((await server.ask(kr, 'notices.list', {})).data)
    expect(real).toMatchObject({ items: [], total: { count: 0 }, exercises: { count: 1 } })
    const log = Object((await server.ask(kr, 'events.list', { area: 'semiconductors' })).data)
    expect(log.items.map(({ about }: { about: object }) => about)).toMatchObject([
      { isExercise: true },
      { isExercise: true },
      { isExercise: true },
    ])
  })

  it('given the same told as real, then leadership’s answers do change: the test above can see', async () => {
    const before = await answers()
    stories.notice({ title: inEnglish('REAL'), meeting: null, state: 'assessed' })
    await server.tell(...stories.take())
    expect(await answers()).not.toEqual(before)
  })
})
