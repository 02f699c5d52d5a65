import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Kafka } from 'cloudevents'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { SEEN_WITHIN_MS } from '../people/seen-within.ts'
import { signIn } from '../people/sign-in.ts'
import { whenStill } from '../people/when-still.ts'
import { deskOf, houses, portalOf } from './houses.ts'
import { recordByKeyboard } from './record-by-keyboard.ts'

const run = promisify(execFile)

const TITLE_FOR_ALL = 'Announcement seen by all three'
const TITLE_FOR_TWO = 'Announcement for two'

/** A record as kcat prints it with -J; headers come as one flat list. */
interface KcatRecord {
  readonly headers: readonly string[]
  readonly key: string
  readonly payload: string
}

describe.each(houses)('over $bus, a measure travels from a desk to a portal', (house) => {
  const app = deskOf(house)
  const portal = portalOf(house)
  let browser: Browser
  let minister: Page
  let official: Page

  beforeAll(async () => {
    browser = await openBrowser()
    minister = await (await sitDown(browser)).newPage()
    official = await (await sitDown(browser, 'ko')).newPage()
    await enter(minister, `${portal}/measures`, 'us', 'leader')
    await enter(official, app, 'kr', 'critical-minerals-official')
  })

  afterAll(async () => {
    await browser?.close()
  })

  test('a Korean official records it by keyboard, and an American minister’s open portal shows it at once', async () => {
    const title = TITLE_FOR_ALL
    await minister.getByRole('heading', { level: 1 }).waitFor()
    const recorded = await recordByKeyboard(official, { title, parties: ['jp', 'kr', 'us'] })
    await minister.getByRole('link', { name: title }).waitFor({ timeout: 10_000 })
    expect(Date.now() - recorded).toBeLessThan(SEEN_WITHIN_MS)
  })

  test('one for Japan and Korea alone never appears there: not in counts, search or the event list', async () => {
    const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const american = portalReader(await signIn(portal, 'us', 'leader'))
    const japanese = portalReader(await signIn(portal, 'jp', 'leader'))
    const before = await whenStill(() => american.events.list.query({}))
    const title = TITLE_FOR_TWO
    const { id } = await desk.measures.record.mutate(measureDraft(title, ['jp', 'kr']))

    // Japan sees it, so it has arrived; what the Americans do not see now is withheld, not late.
    await expect.poll(async () => (await japanese.measures.list.query({ search: title })).total).toBe(1)
    expect((await american.measures.list.query({ search: title })).total).toBe(0)
    expect(await american.events.list.query({})).toEqual(before)
    await expect(american.measures.get.query({ id })).rejects.toThrow()
    await minister.getByRole('searchbox').fill(title)
    await minister.getByText('Nothing that you may see answers this question.').waitFor()
    await minister.goto(`${portal}/events`)
    await minister.getByRole('heading', { level: 1 }).waitFor()
    expect(await minister.getByText(title).count()).toBe(0)
  })

  if (house.kafka)
    test('a client that is not ours reads both as CloudEvents from their two topics', async () => {
      const brokers = house.state.bootstrapServers ?? ''
      for (const [audience, title] of [
        ['jp-kr-us', TITLE_FOR_ALL],
        ['jp-kr', TITLE_FOR_TWO],
      ] as const) {
        const topic = `wp.critical-minerals.${audience}`
        const { stdout } = await run('kcat', [
          '-b',
          brokers,
          '-t',
          topic,
          '-C',
          '-e',
          '-o',
          'beginning',
          '-J',
          '-q',
        ])
        const records = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as KcatRecord)
        const [record, ...more] = records.filter(({ payload }) => payload.includes(title))
        expect(more).toEqual([])
        const headers = new Map(pairs(record?.headers ?? []))
        expect(headers.get('ce_specversion')).toBe('1.0')
        expect(headers.get('ce_type')).toBe('critical-minerals.measure-recorded')
        expect(headers.get('ce_audience')).toBe(audience)
        expect(headers.get('ce_partitionkey')).toBe(record?.key)
        // The CloudEvents SDK's own validation: an event that it builds from these headers is a valid one.
        const value = record?.payload ?? ''
        const message = { headers: Object.fromEntries(headers), body: value, value }
        const event = Kafka.toEvent(message)
        expect(event).toMatchObject({ specversion: '1.0', source: '/trilateral/critical-minerals' })
      }
    })
})

const pairs = (flat: readonly string[]) =>
  flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []))
