import { milestoneAmended } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'
import { ahead } from './file-search.ts'
import type { SearchAnswer, SearchHit } from './views.ts'

const EVERYONE = { audience: ['jp', 'kr', 'us'] } as const

describe('a search of all that the reader may see', () => {
  let server: GivenServer
  let us: string
  let kr: string
  const stories = new WorkStories()
  const refining = stories.program({
    title: {
      en: { text: 'Refining of critical minerals', state: 'source' },
      ja: { text: '重要鉱物の精錬', state: 'agreed' },
      ko: { text: '핵심광물 제련', state: 'agreed' },
    },
    owners: {
      jp: {
        office: {
          ja: { text: '鉱物資源課', state: 'source' },
          en: { text: 'Mineral Resources Division', state: 'agreed' },
        },
        person: '齋藤 健',
      },
      kr: null,
      us: null,
    },
  })
  const lot = stories.milestone(refining.id, { title: inEnglish('First lot for the 精錬 line') })
  const alert = stories.alert({ title: inEnglish('Magnets: a licence was refused') })
  const position = stories.position({ material: 'gallium' })
  const meeting = stories.meeting({ title: inEnglish('São Tomé preparatory meeting') })

  const find = async (cookie: string, query: string, given: object = {}): Promise<SearchAnswer> => {
    const { data } = await server.ask(cookie, 'search.find', { query, language: 'en', ...given })
    return data as SearchAnswer
  }
  const hits = (answer: SearchAnswer): readonly SearchHit[] => answer.groups.flatMap((group) => group.hits)
  const ids = async (cookie: string, query: string, given: object = {}) =>
    hits(await find(cookie, query, given)).map(({ id }) => id)

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    kr = await server.signIn('kr', 'leadership')
    await server.tell(...stories.take(), new MeasureStory('46/2024').recorded(EVERYONE))
  })
  afterAll(() => server.close())

  it.each([
    ['two Japanese characters', '鉱物', 'refining'],
    ['their old forms', '鑛物', 'refining'],
    ['two Korean characters', '광물', 'refining'],
    ['Korean that is not composed', '광물'.normalize('NFD'), 'refining'],
    ['the beginning of an English word', 'refin', 'refining'],
    ['full-width letters', 'ＲＥＦＩＮ', 'refining'],
    ['a person by the present form of the name', '斎藤', 'refining'],
    ['a person by the old form', '齋藤', 'refining'],
    ['an office', 'Mineral Resources', 'refining'],
    ['a material by its Japanese name', 'ガリウム', 'position'],
    ['a material by its name in half-width kana', 'ｶﾞﾘｳﾑ', 'position'],
    ['a material by its Korean name', '갈륨', 'position'],
    ['letters without their accents', 'sao tome', 'meeting'],
    ['one script within another', '精錬', 'lot'],
  ] as const)('by %s', async (_case, query, wanted) => {
    const expected = { refining, position, meeting, lot }[wanted].id
    expect(await ids(us, query)).toContain(expected)
  })

  it('given a measure, then its number, its material in any language and its country find it', async () => {
    for (const query of ['46/2024', '갈륨 중국', 'China'])
      expect(hits(await find(us, query)).map(({ kind }) => kind)).toContain('measure')
  })

  it('given a commitment of the statement, then the statement itself answers', async () => {
    expect(hits(await find(us, 'critical-minerals-2')).map(({ id }) => id)).toContain('critical-minerals-2')
  })

  it('given words that stand in a title and in others’ texts, then the title stands first, and what is found elsewhere shows where', async () => {
    const answer = await find(us, '精錬', { language: 'ja' })
    expect(answer.groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['program', 'milestone'])
    const [office] = hits(await find(us, '鉱物資源課'))
    expect(office?.passage).toContain('鉱物資源課')
    const [title] = hits(await find(us, 'refining'))
    expect(title?.passage).toBeNull()
  })

  it('given one kind, then nothing else is told', async () => {
    const answer = await find(us, 'a', { kind: 'alert', limit: 50 })
    expect(answer.groups.map(({ kind }) => kind)).toEqual(['alert'])
    expect(hits(answer).map(({ id }) => id)).toContain(alert.id)
  })

  it('given no letters, or words that stand nowhere, then nothing is found', async () => {
    for (const query of ['', ' 、', 'xyzzy', '物鉱']) expect((await find(us, query)).groups).toEqual([])
  })

  it('given a milestone that is narrowed to Korea and Japan, then an American finds it no more, and a Korean does', async () => {
    stories.tell(milestoneAmended, lot.id, { milestone: lot }, { audience: ['jp', 'kr'] })
    await server.tell(...stories.take())
    expect(await ids(us, 'First lot')).toEqual([])
    expect(await ids(kr, 'First lot')).toContain(lot.id)
  })

  it('given a title that changes, then its new words find it and its old ones do not', async () => {
    const changed = { ...lot, title: inEnglish('Second lot') }
    stories.tell(milestoneAmended, lot.id, { milestone: changed }, { audience: ['jp', 'kr'] })
    await server.tell(...stories.take())
    expect([await ids(kr, 'Second lot'), await ids(kr, 'First lot')]).toEqual([[lot.id], []])
  })

  it('given an exercise, then it is found as one, and what is real is not taken for it', async () => {
    const practised = stories.notice({ title: inEnglish('Quarrystone practised'), exercise: true })
    const real = stories.notice({ title: inEnglish('Quarrystone late') })
    await server.tell(...stories.take())
    const found = hits(await find(us, 'Quarrystone'))
    expect(new Map(found.map(({ id, isExercise }) => [id, isExercise]))).toEqual(
      new Map([
        [practised.id, true],
        [real.id, false],
      ]),
    )
  })

  it('given more than is told, then each kind tells its first and says that there is more', async () => {
    for (let told = 0; told < 200; told += 1) {
      stories.milestone(refining.id, { title: inEnglish(`Qualification run ${told}`) })
      if (told % 10 === 0) stories.alert({ title: inEnglish(`Qualification fails ${told}`) })
    }
    await server.tell(...stories.take())
    const answer = await find(us, 'qualification')
    expect(new Map(answer.groups.map(({ kind, hits: found, more }) => [kind, [found.length, more]]))).toEqual(
      new Map([
        ['alert', [6, true]],
        ['milestone', [6, true]],
      ]),
    )
  })

  it('given common words that few milestones have, and those long past, then each of them is found behind the newest', async () => {
    const past = { baseline: '2001-01-01', due: '2001-01-01' }
    const titled = stories.milestone(refining.id, { ...past, title: inEnglish('Sentinel lot') })
    const slip = {
      from: '2000-12-01',
      to: past.due,
      recordedOn: past.due,
      by: { party: 'us', name: 'A person' },
    } as const
    const remarked = stories.milestone(refining.id, {
      ...past,
      slips: [{ ...slip, cause: inEnglish('The Sentinel line stood still') }],
    })
    for (let told = 0; told < 130; told += 1) {
      stories.alert({ title: inEnglish(`Sentinel ${told}`) })
      stories.milestone(refining.id, { title: inEnglish(`Another run ${told}`) })
    }
    await server.tell(...stories.take())
    const answer = await find(us, 'sentinel')
    const found = new Map(answer.groups.map((group) => [group.kind, group]))
    expect(found.get('milestone')?.hits.map(({ id }) => id)).toEqual([titled.id, remarked.id])
    expect(found.get('alert')?.more).toBe(true)
  })

  it('given long feeds, then what is new in them is found by their index, and they are not read from their beginning', async () => {
    const client = await server.pool.connect()
    try {
      // Such plans as large tables get.
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off')
      const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${ahead('rm_1')}`)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan.match(/Index Cond: \(\(party = '..'::text\) AND \("position" > /g)).toHaveLength(3)
    } finally {
      client.release(true)
    }
  })
})
