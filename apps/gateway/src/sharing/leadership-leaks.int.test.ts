import { milestoneAmended } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow } from '../testing/day-from-now.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'
import { MeasureStory } from '../testing/measure-story.ts'

const SECRET = '機密鉱物 SECRET77'
const HIDDEN = [
  { audience: ['jp', 'kr'] },
  { audience: ['jp'] },
  { audience: ['kr'], originator: 'kr' },
] as const

/** An answer without what differs from moment to moment. */
function settled({ status, data }: { status: number; data: unknown }): unknown {
  const { asOf, at: _at, stream: _stream, ...answer } = Object(data)
  return { status, ...answer, on: asOf?.on }
}

describe('programs that Japan and Korea keep between themselves', () => {
  let server: GivenServer
  let us: string
  let jp: string
  const stories = new WorkStories()
  const shared = stories.program({ title: inEnglish('Shared pilot') })
  const reached = stories.milestone(shared.id, { due: dayFromNow(-60), baseline: dayFromNow(-60) })
  stories.decision(shared.id)
  stories.alert({ programs: [shared.id] })
  stories.commitment()
  stories.bottomLine()
  stories.meeting({ kind: 'ministerial', on: dayFromNow(70) })
  const known = stories.position()
  stories.project()
  const exposed = stories.exposure()
  const hidden: string[] = []

  /** Everything that leadership can ask, with inputs that would find what is hidden. */
  const questions = (): readonly (readonly [string, unknown])[] => [
    ['brief.get', {}],
    ['brief.get', { since: '2020-01-01T00:00:00Z' }],
    ['brief.get', { on: dayFromNow(200) }],
    ['brief.get', { knownAt: '2099-01-01T00:00:00Z' }],
    ['commitments.list', {}],
    ['commitments.get', { code: 'critical-minerals-2' }],
    ['programs.list', {}],
    ['programs.list', { limit: 1 }],
    ['programs.list', { order: 'next-milestone' }],
    ['programs.list', { search: '機密' }],
    ['programs.list', { search: 'SECRET' }],
    ['programs.list', { rating: 'E' }],
    ['programs.list', { commitment: 'critical-minerals-2', party: 'kr' }],
    ['programs.list', { knownAt: '2099-01-01T00:00:00Z' }],
    ['programs.get', { id: shared.id }],
    ['timeline.get', {}],
    ['timeline.get', { from: dayFromNow(-300), to: dayFromNow(400), commitment: 'critical-minerals-2' }],
    ['calendar.get', { from: dayFromNow(-40), to: dayFromNow(60) }],
    ['calendar.get', { from: dayFromNow(0), to: dayFromNow(90), knownAt: '2099-01-01T00:00:00Z' }],
    ['search.find', { query: '機密', language: 'ja' }],
    ['search.find', { query: 'SECRET77', language: 'en' }],
    ['search.find', { query: 'pilot', language: 'en' }],
    ['search.find', { query: 'gallium', language: 'ko', kind: 'supply-position', limit: 50 }],
    ['alerts.list', {}],
    ['alerts.list', { program: shared.id }],
    ['alerts.list', { knownAt: '2099-01-01T00:00:00Z' }],
    ['notices.list', {}],
    ['notices.list', { exercises: true }],
    ['supply.positions', { newest: false }],
    ['supply.positions', { material: 'gallium' }],
    ['supply.get', { id: known.id }],
    ['supply.compare', { a: known.id, b: known.id }],
    ['supply.chain', { material: 'gallium' }],
    ['supply.chain', { material: 'neodymium', holder: 'JP' }],
    ['supply.projects', {}],
    ['supply.projects', { material: 'neodymium', knownAt: '2099-01-01T00:00:00Z' }],
    ['exposure.list', {}],
    ['exposure.list', { knownAt: '2099-01-01T00:00:00Z' }],
    ['events.list', {}],
    ['recalls.list', undefined],
    ['freshness.get', undefined],
  ]
  const answers = async (cookie: string) => {
    const given: { readonly question: string; readonly answer: unknown; readonly text: string }[] = []
    for (const [procedure, input] of questions()) {
      const answer = await server.ask(cookie, procedure, input)
      const question = `${procedure} ${JSON.stringify(input)}`
      given.push({ question, answer: settled(answer), text: answer.text })
    }
    return given
  }

  /** Of every kind of record, as bad as it can be, so that it would stand first everywhere. */
  function tellSecrets(): void {
    const now = new Date().toISOString()
    for (const told of HIDDEN) {
      const at = { ...told, at: now }
      const program = stories.program(
        {
          title: inEnglish(SECRET),
          dependsOn: [{ program: shared.id, milestone: reached.id, why: inEnglish(SECRET) }],
        },
        at,
      )
      stories.assessed(program, { declared: 'E', trend: 'worsening', ask: inEnglish(SECRET) }, at)
      const late = {
        title: inEnglish(SECRET),
        baseline: dayFromNow(-600),
        due: dayFromNow(-30),
        critical: true,
      }
      const milestone = stories.milestone(program.id, { ...late, dependsOn: [reached.id] }, at)
      // In the shared program too: a milestone, a risk and a decision that only two know.
      const within = stories.milestone(shared.id, late, at)
      const risk = stories.risk(
        shared.id,
        { title: inEnglish(SECRET), likelihood: 'almost-certain', impact: 'severe' },
        at,
      )
      const decision = stories.decision(shared.id, { question: inEnglish(SECRET), due: '2025-01-01' }, at)
      const loose = stories.decision(null, { question: inEnglish(SECRET), due: '2025-01-01' }, at)
      const action = stories.action(null, { title: inEnglish(SECRET), due: '2025-01-01' }, at)
      const alert = stories.alert(
        { title: inEnglish(SECRET), impact: 'severe', programs: [shared.id, program.id] },
        at,
      )
      const notice = stories.notice({ title: inEnglish(SECRET) }, at)
      const practised = stories.notice({ title: inEnglish(SECRET), exercise: true }, at)
      const meeting = stories.meeting(
        { kind: 'ministerial', on: dayFromNow(30), title: inEnglish(SECRET) },
        at,
      )
      const followUp = stories.commitment(
        {
          code: 'critical-minerals-2',
          activities: [{ on: '2026-11-01', what: inEnglish(SECRET), evidence: [] }],
        },
        at,
      )
      const line = stories.bottomLine({ text: inEnglish(SECRET), approvedOn: dayFromNow(0) }, at)
      const supply = stories.position({ remark: inEnglish(SECRET), period: { from: 2024, to: 2025 } }, at)
      const project = stories.project({ name: inEnglish(SECRET) }, at)
      const recall = stories.recall({ reason: inEnglish(SECRET) }, at)
      const exposure = stories.exposure({ input: { ...exposed.input, title: inEnglish(SECRET) } }, at)
      for (const { id } of [
        program,
        milestone,
        within,
        risk,
        decision,
        loose,
        action,
        alert,
        notice,
        practised,
        meeting,
        followUp,
        line,
        recall,
      ])
        hidden.push(id)
      hidden.push(supply.id, exposure.id, project.id)
    }
  }

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    jp = await server.signIn('jp', 'leadership')
    await server.tell(...stories.take())
  })
  afterAll(() => server.close())

  it('given an American who asked everything before, when it is recorded, then every answer is what it was', async () => {
    const before = await answers(us)
    const japanese = await answers(jp)
    for (const { answer, question } of before) expect(answer, question).toMatchObject({ status: 200 })
    tellSecrets()
    await server.tell(...stories.take())
    const after = await answers(us)
    for (const [index, { question, answer, text }] of after.entries()) {
      expect(answer, question).toEqual(before[index]?.answer)
      expect(text, question).not.toContain('SECRET77')
      for (const id of hidden) expect(text, question).not.toContain(id)
    }
    // That it is there to be leaked: Japan's answers did change, all but those that say who is asked and when.
    const unchanged = (await answers(jp)).filter(
      (each, index) => JSON.stringify(each.answer) === JSON.stringify(japanese[index]?.answer),
    )
    expect(unchanged.map(({ question }) => question)).toEqual([
      `supply.compare ${JSON.stringify({ a: known.id, b: known.id })}`,
    ])
  })

  it('given an American who knows the ids, when they ask for one, then it is as if it did not exist', async () => {
    for (const id of hidden)
      for (const procedure of ['programs.get', 'supply.get']) {
        const { status, text } = await server.ask(us, procedure, { id })
        expect(status).toBe(404)
        expect(text).not.toContain(SECRET)
      }
    expect((await server.ask(us, 'supply.compare', { a: known.id, b: hidden.at(-3) })).status).toBe(404)
  })

  it('given a program that was for all and is narrowed, then it goes from every American answer at once, though their feed says nothing', async () => {
    const program = stories.program({ title: inEnglish('Narrowed WITHDRAWN88') })
    stories.assessed(program, { declared: 'E' })
    const milestone = stories.milestone(program.id, { due: '2026-01-01', baseline: '2026-01-01' })
    await server.tell(...stories.take())
    const before = await answers(us)
    expect(before.find(({ question }) => question === 'brief.get {}')?.text).toContain('WITHDRAWN88')
    const position = await server.ask(us, 'events.list', { limit: 1 })
    const told = { audience: ['jp', 'kr'] } as const
    stories.assessed(program, { declared: 'E' }, told)
    stories.tell(milestoneAmended, milestone.id, { milestone }, told)
    await server.tell(...stories.take())
    // Nothing was added to their feed, and what it said of the program is gone from it.
    expect(settled(await server.ask(us, 'events.list', { limit: 1 }))).not.toEqual(settled(position))
    for (const { question, text } of await answers(us)) {
      expect(text, question).not.toContain('WITHDRAWN88')
      expect(text, question).not.toContain(program.id)
    }
  })

  it('given a query that forgot every filter, then the database itself shows an American nothing of it', async () => {
    const { Pool } = await import('pg')
    const { callerOptions } = await import('@trilateral/testing/postgres')
    const pool = new Pool({
      connectionString: server.database.serviceUrl,
      options: callerOptions('us'),
      max: 1,
    })
    try {
      for (const schema of ['live', 'rm_1'])
        for (const table of ['record', 'record_version', 'withdrawal', 'event', 'feed']) {
          const { rows } = await pool.query<{ row: string }>(
            `SELECT row_to_json(found)::text AS row FROM ${schema}.${table} found`,
          )
          const text = rows.map(({ row }) => row).join('\n')
          for (const id of hidden) expect(text).not.toContain(id)
          expect(text).not.toContain('SECRET77')
        }
      await expect(pool.query('SELECT FROM rm_1.search')).rejects.toThrow(/permission denied/)
      await expect(pool.query("SELECT live.search_jp('{}', '{}', '{alert}', '{0}', 10)")).rejects.toThrow(
        /permission denied/,
      )
      await expect(pool.query('UPDATE rm_1.record SET tlp = tlp')).rejects.toThrow(/permission denied/)
      await expect(pool.query('DELETE FROM rm_1.withdrawal')).rejects.toThrow(/permission denied/)
    } finally {
      await pool.end()
    }
  })

  it('given suspensions that two share, then an American is told of none that lapses', async () => {
    const story = new MeasureStory('SECRET77')
    const before = await answers(us)
    await server.tell(
      story.recorded({ audience: ['jp', 'kr'] }),
      story.suspended('2025-01-01', '2025-12-31', { audience: ['jp', 'kr'] }),
    )
    const [mine, theirs] = [await server.ask(us, 'alerts.list', {}), await server.ask(jp, 'alerts.list', {})]
    expect(settled(mine)).toEqual(before.find(({ question }) => question === 'alerts.list {}')?.answer)
    expect(theirs.data).toMatchObject({ computed: [{ until: '2025-12-31', within: null }] })
  })

  it('given nobody signed in, then nothing of it is answered', async () => {
    for (const [procedure, input] of questions())
      expect((await server.ask(undefined, procedure, input)).status, procedure).toBe(401)
  })
})
