import { milestoneSlipped, programAmended } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow } from './testing/day-from-now.ts'
import { givenServer, type GivenServer } from './testing/given-server.ts'
import { liveStream } from './testing/live-stream.ts'
import { MeasureStory } from './testing/measure-story.ts'
import { EVERYONE } from './testing/given-gateway.ts'
import { inEnglish, WorkStories } from './testing/work-stories.ts'

describe('what leadership asks', () => {
  let server: GivenServer
  let us: string
  const stories = new WorkStories({ at: '2026-01-10T00:00:00.000Z' })
  const gallium = stories.program({
    title: {
      en: { text: 'Gallium recovery', state: 'source' },
      ja: { text: '重要鉱物：ガリウムの回収', state: 'agreed' },
      ko: { text: '핵심광물: 갈륨 회수', state: 'provisional' },
    },
    commitments: ['critical-minerals-2'],
  })
  const magnets = stories.program({
    title: inEnglish('Magnet plant'),
    dependsOn: [{ program: gallium.id, milestone: null, why: inEnglish('It takes its gallium') }],
  })
  const late = stories.milestone(gallium.id, {
    title: inEnglish('First lot'),
    baseline: dayFromNow(-200),
    due: dayFromNow(-3),
    critical: true,
  })
  const next = stories.milestone(magnets.id, {
    title: inEnglish('Second lot'),
    baseline: dayFromNow(40),
    due: dayFromNow(40),
    dependsOn: [late.id],
  })
  const decision = stories.decision(gallium.id, { due: dayFromNow(-1), question: inEnglish('Who pays?') })

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    const assessedOn = dayFromNow(-3)
    stories.assessed(gallium, { declared: 'B', trend: 'steady' }, { at: '2026-02-01T00:00:00.000Z' })
    const worse = { declared: 'D', trend: 'worsening', assessedOn } as const
    stories.assessed(gallium, worse, { at: '2026-03-01T00:00:00.000Z' })
    await server.tell(...stories.take())
  })
  afterAll(() => server.close())

  const ask = async (procedure: string, input: unknown = {}) => (await server.ask(us, procedure, input)).data

  it('given a program that got worse, is late and waits for a decision, then the Brief says so, with who, what and by when', async () => {
    expect(await ask('brief.get')).toMatchObject({
      figures: {
        needsDecision: { count: 1, more: false },
        worsened: { count: 1 },
        overdue: { count: 2 },
        // Held in June 2024; a year later is the platform's reading of "annually".
        ministerial: { state: 'overdue', lastHeld: '2024-06-26', due: '2025-06-26', scheduled: null },
      },
      exceptions: [
        {
          program: { id: gallium.id, area: 'critical-minerals' },
          declared: 'D',
          computed: { rating: 'E' },
          ask: decision.question,
          due: { of: 'decision', on: decision.due, overdueDays: 1 },
          why: [{ code: 'milestone-overdue' }, { code: 'milestone-slipped' }, { code: 'decision-overdue' }],
          provenance: { entity: 'program', sequence: 3, basis: 'illustrative' },
        },
      ],
      since: null,
    })
  })

  it('given an area that has told nothing and areas that have no app yet, then the strip says so, not that all is well', async () => {
    const { sectors } = Object(await ask('brief.get'))
    expect(
      sectors.map(({ area, reports, rating }: Record<string, unknown>) => [area, reports, rating]),
    ).toEqual([
      ['semiconductors', 'nothing-told', null],
      ['clean-energy', 'no-app', null],
      ['critical-minerals', 'reporting', 'D'],
      ['export-controls', 'no-app', null],
      ['ai-standards', 'no-app', null],
      ['ipef', 'no-app', null],
    ])
  })

  it('given a visit in between, then the Brief tells what happened since, and small kinds together', async () => {
    const since = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const risks = [1, 2, 3].map(() => stories.risk(magnets.id))
    stories.action(magnets.id, { due: dayFromNow(30) })
    await server.tell(...stories.take())
    const { since: told } = Object(await ask('brief.get', { since }))
    expect(told).toMatchObject({
      since,
      total: { count: 4, more: false },
      byEntity: [
        { entity: 'risk', count: risks.length },
        { entity: 'other', count: 1 },
      ],
    })
  })

  it('given an approved bottom line and a ministerial that is planned, then both stand on the Brief with who and when', async () => {
    stories.bottomLine({ text: inEnglish('Older'), approvedOn: '2026-05-01' })
    const line = stories.bottomLine({ text: inEnglish('One pilot is late'), approvedOn: '2026-06-01' })
    const meeting = stories.meeting({ kind: 'ministerial', on: dayFromNow(60) })
    stories.meeting({ kind: 'working-group', on: dayFromNow(5) })
    await server.tell(...stories.take())
    expect(await ask('brief.get')).toMatchObject({
      bottomLines: [
        { area: 'critical-minerals', state: { id: line.id, approvedBy: { name: 'An official' } } },
      ],
      figures: {
        ministerial: { scheduled: meeting.on, daysToScheduled: 60, provenance: { id: meeting.id } },
      },
    })
  })

  it.each([
    ['鉱物', 'two Chinese characters'],
    ['광물', 'two Hangul syllables'],
    ['갈륨'.normalize('NFD'), 'Hangul typed in parts'],
    ['ｶﾞﾘｳﾑ', 'half-width kana'],
    ['GALL', 'the beginning of a word'],
  ])('given a search for %s, %s, then the program is found', async (search) => {
    expect(await ask('programs.list', { search })).toMatchObject({
      total: { count: 1, more: false },
      items: [{ id: gallium.id }],
      next: null,
    })
  })

  it('given a list a page at a time, then every program stands on one page, in its order', async () => {
    const at = '2026-04-01T00:00:00.000Z'
    stories.program({ title: inEnglish('Third') }, { at })
    stories.program({ title: inEnglish('Fourth') }, { at })
    await server.tell(...stories.take())
    for (const order of ['worst-first', 'next-milestone']) {
      const whole = Object(await ask('programs.list', { order }))
      const paged: unknown[] = []
      for (let after: string | undefined; ;) {
        const page = Object(await ask('programs.list', { order, limit: 1, ...(after ? { after } : {}) }))
        paged.push(...page.items)
        expect(page.total).toEqual({ count: 4, more: false })
        if (page.next === null) break
        after = page.next
      }
      expect(paged).toEqual(whole.items)
      expect(whole.items[0].id).toBe(gallium.id)
    }
  })

  it.each([
    [{ area: 'critical-minerals' }, 4],
    [{ rating: 'D' }, 1],
    [{ rating: 'not-assessed' }, 3],
    [{ commitment: 'critical-minerals-3' }, 0],
    [{ party: 'kr' }, 4],
    [{ party: 'us' }, 0],
    [{ rating: 'D', search: 'magnet' }, 0],
  ])('given %j, then %i programs answer', async (question, count) => {
    expect(await ask('programs.list', question)).toMatchObject({ total: { count } })
  })

  it('given one program, then its dossier holds the assessments declared and computed then, and what waits for what', async () => {
    expect(await ask('programs.get', { id: gallium.id })).toMatchObject({
      standing: { declared: 'D', computed: { rating: 'E' }, computedThen: { rating: 'D' }, stale: false },
      assessments: [{ assessment: { declared: 'D' } }, { assessment: { declared: 'B' } }],
      milestones: [{ state: { id: late.id }, overdueDays: expect.any(Number), slipDays: 197 }],
      dependsOn: [],
      neededBy: [
        { id: magnets.id, milestone: null, why: { en: { text: 'It takes its gallium' } } },
        { id: magnets.id, milestone: { id: late.id }, why: null },
      ],
      decisions: [{ overdueDays: expect.any(Number) }],
      commitments: [{ code: 'critical-minerals-2' }],
    })
    const { activity, dependsOn } = Object(await ask('programs.get', { id: magnets.id }))
    expect(dependsOn).toMatchObject([
      { id: gallium.id, program: { title: gallium.title }, milestone: null },
      { id: gallium.id, milestone: { id: late.id } },
    ])
    expect(activity.every(({ about }: { about: { program: string } }) => about.program === magnets.id)).toBe(
      true,
    )
  })

  it('given an earlier instant, then list, dossier and Brief show what was known then', async () => {
    const knownAt = '2026-02-15T00:00:00Z'
    expect(await ask('programs.list', { knownAt })).toMatchObject({
      asOf: { knownAt },
      total: { count: 2 },
      items: [{ standing: { declared: 'B' } }, {}],
    })
    expect(await ask('programs.get', { id: gallium.id, knownAt })).toMatchObject({
      assessments: [{ assessment: { declared: 'B' } }],
      provenance: { sequence: 2 },
    })
    expect(await ask('brief.get', { knownAt })).toMatchObject({ figures: { worsened: { count: 0 } } })
  })

  it('given a window, then the timeline holds its milestones against baseline, the ministerial line and what holds them up', async () => {
    expect(await ask('timeline.get')).toMatchObject({
      ministerial: { due: '2025-06-26' },
      programs: [
        { id: gallium.id, milestones: [{ state: { id: late.id, baseline: late.baseline } }] },
        { id: magnets.id, milestones: [{ state: { id: next.id } }] },
      ],
      dependencies: [{ milestone: next.id, needs: late.id, tooLate: false }],
      total: { count: 2, more: false },
    })
    const window = { from: dayFromNow(10), to: dayFromNow(50) }
    expect(await ask('timeline.get', window)).toMatchObject({
      programs: [{ id: magnets.id }],
      total: { count: 1 },
    })
  })

  it('given alerts, then the gravest open one comes first, closed ones last, and measures tell of suspensions that end', async () => {
    const given = [
      stories.alert({ impact: 'minor', programs: [gallium.id] }),
      stories.alert({ impact: 'severe', status: 'closed' }),
      stories.alert({ impact: 'severe', programs: [magnets.id], commitments: ['critical-minerals-2'] }),
      stories.alert({ impact: null, likelihood: null, confidence: null }),
    ]
    const measure = new MeasureStory('46/2024')
    await server.tell(
      ...stories.take(),
      measure.recorded({ audience: EVERYONE }),
      measure.suspended('2025-11-09', dayFromNow(5), { audience: EVERYONE }),
    )
    const [minor, closed, severe, unknown] = given.map(({ id }) => id)
    expect(await ask('alerts.list')).toMatchObject({
      open: { count: 3 },
      items: [{ id: severe, programs: [{ id: magnets.id }] }, { id: unknown }, { id: minor }, { id: closed }],
      computed: [
        { measure: { id: measure.id }, clauses: ['2'], daysLeft: 5, within: 7, provenance: { sequence: 2 } },
      ],
    })
    expect(await ask('alerts.list', { open: true, program: gallium.id })).toMatchObject({
      items: [{ id: minor }],
      computed: [],
    })
    const paged: string[] = []
    for (let after: string | undefined; ;) {
      const page = Object(await ask('alerts.list', { limit: 1, ...(after ? { after } : {}) }))
      paged.push(page.items[0].id)
      if (page.next === null) break
      after = page.next
    }
    expect(paged).toEqual([severe, unknown, minor, closed])
  })

  it('given what ministers said, then each commitment shows what its verb allows, and cybersecurity that there is none', async () => {
    const assessment = {
      ...gallium.assessment,
      ...Object(await ask('programs.get', { id: gallium.id })).program.assessment,
    }
    const { items, sections, principles } = Object(await ask('commitments.list'))
    expect([items.length, principles.length]).toEqual([29, 5])
    expect(
      sections.find(({ section }: { section: { code: string } }) => section.code === 'cybersecurity'),
    ).toMatchObject({
      commitments: 0,
      noForwardCommitment: 'no-forward-commitment',
    })
    const explored = items.find(({ tracking }: { tracking: string }) => tracking === 'activity').commitment
      .code
    const rated = items.find(({ tracking }: { tracking: string }) => tracking === 'rated').commitment.code
    for (const code of [explored, rated]) stories.commitment({ code, assessment })
    await server.tell(...stories.take())
    expect(await ask('commitments.get', { code: explored })).toMatchObject({
      item: { followUp: { assessment: null } },
    })
    expect(await ask('commitments.get', { code: rated })).toMatchObject({
      item: { followUp: { assessment: { declared: 'D' } } },
    })
    expect(await ask('commitments.get', { code: 'critical-minerals-2' })).toMatchObject({
      item: { programs: { count: 4 }, worstPrograms: [{ id: gallium.id, declared: 'D' }, {}, {}, {}] },
    })
    expect((await server.ask(us, 'commitments.get', { code: 'critical-minerals-99' })).status).toBe(404)
  })

  it('given positions, then concentration and risk are computed from their shares, and what is unknown is said', async () => {
    const position = stories.position()
    const newer = stories.position({ period: { from: 2022, to: 2024 } })
    await server.tell(...stories.take())
    expect(await ask('supply.positions', { material: 'gallium' })).toMatchObject({
      items: [
        {
          id: newer.id,
          global: { top: { country: 'CN', share: 93.8 }, coverage: 100 },
          risk: {
            known: false,
            refusal: { code: 'inputs-unknown', facts: { missing: 'riskBasis,recycling,substitution' } },
          },
          provenance: { basis: 'illustrative', source: { name: expect.any(String) } },
        },
      ],
      total: { count: 1 },
    })
    const { items } = Object(await ask('supply.positions', { newest: false }))
    expect(items[0].global.hhi).toBeCloseTo(93.8 ** 2 + 6.2 ** 2, 6)
    expect(await ask('supply.compare', { a: position.id, b: newer.id })).toMatchObject({
      global: { comparable: true, hhi: { difference: 0 } },
      sourcing: null,
    })
    expect(await ask('supply.get', { id: position.id })).toMatchObject({
      comparable: [{ id: newer.id }],
      versions: [{ sequence: 1 }],
    })
  })

  it('given two ministries that report one plant, then it counts once, and announced money is never added to committed', async () => {
    const plant = stories.project()
    stories.project({ sameAs: plant.id })
    const money = { by: 'A bank', amount: 10, currency: 'USD', on: null, source: null } as const
    const other = stories.project({
      financing: [
        { ...money, kind: 'committed' },
        { ...money, kind: 'announced' },
      ],
    })
    await server.tell(...stories.take())
    expect(await ask('supply.projects')).toMatchObject({
      total: 2,
      financing: [
        { kind: 'announced', currency: 'USD', amount: 50_000_010, statements: 2 },
        { kind: 'committed', currency: 'USD', amount: 10, statements: 1 },
      ],
    })
    const { stages, chain } = Object(await ask('supply.chain', { material: 'neodymium' }))
    const separation = stages.find(({ stage }: { stage: string }) => stage === 'separation')
    expect(separation).toMatchObject({ position: null })
    expect(separation.projects.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [plant.id, other.id].toSorted(),
    )
    expect(chain.gaps).toContain('separation')
  })

  it('given an open portal, when a milestone slips, then it is told what slipped and of which program, and the next answer has it', async () => {
    const stream = await liveStream(server.address, us)
    await stream.next(({ kind }) => kind === 'ready')
    const slip = { ...milestoneSlipped.example.slip, from: next.due, to: dayFromNow(100) }
    stories.tell(milestoneSlipped, next.id, { milestone: { ...next, due: slip.to, slips: [slip] }, slip })
    await server.tell(...stories.take())
    await stream.next(
      (message) => message.kind === 'event' && message.event.type === 'work-program.milestone-slipped',
    )
    expect(stream.received().at(-1)?.message).toMatchObject({
      event: {
        entity: 'milestone',
        subject: next.id,
        about: { title: next.title, program: magnets.id, clauses: [] },
      },
    })
    await stream.close()
    expect(await ask('programs.list', { search: 'magnet' })).toMatchObject({
      items: [{ nextMilestone: { state: { due: slip.to }, slipDays: 60 }, slipDays: 60 }],
    })
  })

  it.each([
    ['programs.list', { after: 'nonsense' }, 'cursor-unreadable'],
    ['alerts.list', { after: 'bm9uc2Vuc2U' }, 'cursor-unreadable'],
    ['timeline.get', { from: '2027-01-01', to: '2026-01-01' }, 'window-ends-before-it-begins'],
    ['programs.list', { on: '2026-02-30' }, 'date-not-a-calendar-day'],
  ])('given %s %j, then it is refused with the reason', async (procedure, input, code) => {
    const { status, text } = await server.ask(us, procedure, input)
    expect(status).toBe(400)
    expect(text).toContain(`"${code}"`)
  })

  it('given a program that is renamed, then it is found by its new name and no longer by the old', async () => {
    const program = stories.program({ title: inEnglish('Formerly titanium') })
    stories.tell(programAmended, program.id, { program: { ...program, title: inEnglish('Now vanadium') } })
    await server.tell(...stories.take())
    expect(await ask('programs.list', { search: 'vanadium' })).toMatchObject({ total: { count: 1 } })
    expect(await ask('programs.list', { search: 'titanium' })).toMatchObject({ total: { count: 0 } })
  })
})
