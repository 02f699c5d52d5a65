import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import {
  mineralsDesk,
  portalReader,
  semiconductorsDesk,
  type MineralsDesk,
  type PortalReader,
  type SemiconductorsDesk,
} from '../people/desk.ts'
import { inputDraft } from '../people/input-draft.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { portalIsFilled } from '../people/pages.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { busesToTest } from './buses-to-test.ts'

/** From the official's answer to the open pages, as the product promises. */
const SEEN_WITHIN_MS = 1000

const INPUT = 'Wafers made up for this walk'

describe.each(await busesToTest(18_500))(
  'over $bus, a measure recorded in critical minerals raises an exposure in semiconductors',
  ({ kafka, port }) => {
    let stack: RunningStack
    let browser: Browser
    let dataDir: string
    /** An American official at the semiconductors desk, and an American minister at the portal. */
    let official: Page
    let minister: Page
    let minerals: MineralsDesk
    let chips: SemiconductorsDesk
    let american: PortalReader

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'trilateral-exposure-'))
      ;[stack, browser] = await Promise.all([
        startStack({ port, dataDir, kafka, quiet: true }),
        openBrowser(),
      ])
      const { portal, apps } = stack.state
      await portalIsFilled(portal)
      minerals = mineralsDesk(
        await signIn(apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'),
      )
      chips = semiconductorsDesk(await signIn(apps['semiconductors'] ?? '', 'kr', 'second-official'))
      american = portalReader(await signIn(portal, 'us', 'leader'))
      await chips.chipInputs.record.mutate(inputDraft(INPUT, ['jp', 'kr', 'us']))
      official = await (await sitDown(browser)).newPage()
      minister = await (await sitDown(browser)).newPage()
      await enter(official, `${apps['semiconductors']}/exposure`, 'us', 'second-official')
      await enter(minister, `${portal}/supply`, 'us', 'leader')
    })

    afterAll(async () => {
      await browser?.close()
      await stack?.stop()
      await rm(dataDir, { recursive: true, force: true })
    })

    const rowsOf = (page: Page, title: string) =>
      page.getByRole('row').filter({ hasText: title }).filter({ hasText: INPUT })

    test('open pages show it within a second, and its suspension lowers it there, without reload', async () => {
      const title = 'Gallium measure for this walk'
      await official.getByRole('heading', { level: 1 }).waitFor()
      await minister.locator('#exposure').waitFor()
      await Promise.all([settled(official), settled(minister)])
      for (const page of [official, minister])
        await page.evaluate(() => Object.assign(window, { neverReloaded: true }))

      const shows = async (text: string, since: number) => {
        await Promise.all(
          [official, minister].map((page) =>
            rowsOf(page, title).filter({ hasText: text }).first().waitFor({ timeout: 10_000 }),
          ),
        )
        return Date.now() - since
      }
      const { id, version } = await minerals.measures.record.mutate(measureDraft(title, ['jp', 'kr', 'us']))
      const raised = await shows('In force', Date.now())
      // A quarter of a year in stock, nothing takes its place: half, for the United States; unknown for the others.
      await rowsOf(minister, title).filter({ hasText: '50–100' }).first().waitFor()

      await minerals.measures.suspend.mutate({
        requestId: crypto.randomUUID(),
        id,
        expectedVersion: version,
        clauses: ['1'],
        from: '2026-11-01',
        until: '2099-12-31',
        instrument: null,
        source: { name: 'Made up for a test', url: null, accessedOn: '2026-11-24' },
      })
      const lowered = await shows('Suspended', Date.now())
      expect([raised, lowered].map((ms) => ms < SEEN_WITHIN_MS)).toEqual([true, true])
      for (const page of [official, minister])
        expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true)

      // The whole way stands on its page, with every source, the formula and how it came to be so.
      await rowsOf(official, title).getByRole('link').first().click()
      await official.locator('.exposure-chain').waitFor()
      expect(await official.locator('.exposure-chain > li').count()).toBe(6)
      await official.getByText('13 ÷ (13 + weeks of stock)').waitFor()
      await official.getByRole('row').filter({ hasText: 'Lowered' }).waitFor()
      await official.getByRole('row').filter({ hasText: 'Raised' }).waitFor()
    })

    test('one for Japan and Korea alone raises nothing that an American sees or hears of', async () => {
      const title = 'Gallium measure for two'
      const korean = portalReader(await signIn(stack.state.portal, 'kr', 'leader'))
      const usChips = semiconductorsDesk(
        await signIn(stack.state.apps['semiconductors'] ?? '', 'us', 'second-official'),
      )
      const seen = async () => {
        const [{ items, exposed, total }, events, mine] = await Promise.all([
          american.exposure.list.query({}),
          american.events.list.query({}),
          usChips.exposures.list.query({}),
        ])
        return JSON.stringify([
          items,
          exposed,
          total,
          events,
          mine.items,
          mine.heard.measures,
          mine.heard.last,
        ])
      }
      const before = await seen()
      await minerals.measures.record.mutate(measureDraft(title, ['jp', 'kr']))
      const told = async () => {
        const { items } = await korean.exposure.list.query({})
        return items.some(({ exposure }) => JSON.stringify(exposure.measure.instrument).includes(title))
      }
      await expect.poll(told, { timeout: 10_000 }).toBe(true)
      expect(await seen()).toBe(before)
      expect(await seen()).not.toContain(title)
    })

    test('while critical minerals is stopped, semiconductors answers as of then; when it returns, what was recorded is heard', async () => {
      const { heard } = await chips.exposures.list.query({})
      expect(heard).toMatchObject({ area: 'critical-minerals', stream: { state: 'live' } })
      expect(Date.parse(heard.last?.lastReceivedAt ?? '')).toBeLessThanOrEqual(Date.parse(heard.asOf ?? ''))
      const process = stack.state.processes.find(({ name }) => name === 'critical-minerals')
      if (process?.pid === undefined) throw new Error('critical minerals does not run')
      globalThis.process.kill(process.pid, 'SIGKILL')
      const { items } = await chips.exposures.list.query({})
      expect(items.length).toBeGreaterThan(0)
      await official.goto(`${stack.state.apps['semiconductors']}/exposure`)
      await official.getByText('As of').first().waitFor()

      // The supervisor starts it again; what it records then is heard.
      const title = 'Gallium measure after the stop'
      const record = () =>
        minerals.measures.record.mutate(measureDraft(title, ['jp', 'kr', 'us'])).then(
          () => true,
          () => false,
        )
      await expect.poll(record, { timeout: 30_000, interval: 500 }).toBe(true)
      await rowsOf(official, title).first().waitFor({ timeout: 10_000 })
    })
  },
)
