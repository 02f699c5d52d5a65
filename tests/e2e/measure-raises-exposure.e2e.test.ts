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
import { SEEN_WITHIN_MS } from '../people/seen-within.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { whenStill } from '../people/when-still.ts'
import { deskOf, houses, portalOf } from './houses.ts'

const INPUT = 'Wafers made up for this walk'

describe.each(houses)(
  'over $bus, a measure recorded in critical minerals raises an exposure in semiconductors',
  (house) => {
    const portal = portalOf(house)
    let browser: Browser
    /** An American official at the semiconductors desk, and an American minister at the portal. */
    let official: Page
    let minister: Page
    let minerals: MineralsDesk
    let chips: SemiconductorsDesk
    let american: PortalReader

    beforeAll(async () => {
      browser = await openBrowser()
      minerals = mineralsDesk(await signIn(deskOf(house), 'kr', 'critical-minerals-official'))
      chips = semiconductorsDesk(await signIn(deskOf(house, 'semiconductors'), 'kr', 'second-official'))
      american = portalReader(await signIn(portal, 'us', 'leader'))
      await chips.chipInputs.record.mutate(inputDraft(INPUT, ['jp', 'kr', 'us']))
      official = await (await sitDown(browser)).newPage()
      minister = await (await sitDown(browser)).newPage()
      await enter(official, `${deskOf(house, 'semiconductors')}/exposure`, 'us', 'second-official')
      await enter(minister, `${portal}/supply`, 'us', 'leader')
    })

    afterAll(async () => {
      await browser?.close()
    })

    const rowsOf = (page: Page, title: string) =>
      page.getByRole('row').filter({ hasText: title }).filter({ hasText: INPUT })

    test('open pages show it at once, and its suspension lowers it there, without reload', async () => {
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
      expect(raised).toBeLessThan(SEEN_WITHIN_MS)
      expect(lowered).toBeLessThan(SEEN_WITHIN_MS)
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
      const korean = portalReader(await signIn(portal, 'kr', 'leader'))
      const usChips = semiconductorsDesk(
        await signIn(deskOf(house, 'semiconductors'), 'us', 'second-official'),
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
      const before = await whenStill(seen)
      await minerals.measures.record.mutate(measureDraft(title, ['jp', 'kr']))
      const told = async () => {
        const { items } = await korean.exposure.list.query({})
        return items.some(({ exposure }) => JSON.stringify(exposure.measure.instrument).includes(title))
      }
      await expect.poll(told, { timeout: 10_000 }).toBe(true)
      expect(await seen()).toBe(before)
      expect(await seen()).not.toContain(title)
    })
  },
)
