import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, type MineralsDesk } from '../people/desk.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { signIn } from '../people/sign-in.ts'
import { tabTo } from '../people/tab-to.ts'
import { deskOf, house, portalOf } from './houses.ts'

const portal = portalOf(house())
let browser: Browser
let minister: Page
let korea: MineralsDesk

beforeAll(async () => {
  browser = await openBrowser()
  korea = mineralsDesk(await signIn(deskOf(house()), 'kr', 'critical-minerals-official'))
  minister = await (await sitDown(browser)).newPage()
  await enter(minister, `${portal}/measures`, 'us', 'leader')
  await minister.getByRole('table').waitFor()
})

afterAll(async () => {
  await browser?.close()
})

/** A measure on which no input of another area hangs: of a gallium measure more is told than that it was recorded. */
function unrelated(title: string) {
  const draft = measureDraft(title, ['kr', 'us'])
  const goods = [{ material: 'superhard-materials' as const, tariffLines: [] }]
  return { ...draft, clauses: draft.clauses.map((clause) => ({ ...clause, goods })) }
}

const rowOf = (title: string) => minister.getByRole('row').filter({ hasText: title })
const line = (name: RegExp | string) => minister.getByRole('row').filter({ hasText: name })

test('a minister without a mouse finds a suspended clause, opens it, looks at another day, and goes back', async () => {
  const { keyboard } = minister
  // A day on which it is suspended: what is suspended today changes as suspensions run out. Other walks suspend theirs.
  await minister.goto(`${portal}/measures?on=2026-11-20&search=46%20of%202024`)
  await minister.getByRole('table').waitFor()
  await tabTo(minister, '.filters select:has(option[value="suspended"])')
  await keyboard.type('Suspended')
  await expect.poll(() => minister.url()).toContain('state=suspended')
  await minister.locator('.table .badge[data-state=in-force]').first().waitFor({ state: 'detached' })
  await minister.locator('.table .badge[data-state=suspended]').first().waitFor()
  await tabTo(minister, '.table a[href^="/measures/"]')
  await keyboard.press('Enter')
  await minister.getByRole('heading', { level: 1, name: 'Announcement 46 of 2024' }).waitFor()
  await line('gallium, germanium').getByText('9 Nov 2025 to 27 Nov 2026').waitFor()

  // Typed part by part, as the control takes it in the browser's language; the year passes 0002, 0020 and 0202.
  await tabTo(minister, 'input[type=date]')
  await keyboard.type('11012025')
  await minister.getByText('You are looking at 1 Nov 2025, not at today.').waitFor()
  await line('gallium, germanium').getByText('since 3 Dec 2024').waitFor()
  expect(minister.url()).toContain('on=2025-11-01')

  await tabTo(minister, '.way-back a')
  await keyboard.press('Enter')
  await minister.getByRole('table', { name: 'Measures and how their clauses stand on 1 Nov 2025' }).waitFor()
  await line('Announcement 46 of 2024').locator('.badge[data-state=suspended]').waitFor({ state: 'detached' })
})

test('what arrives while a pointer rests on the list waits behind a button, and says then what changed', async () => {
  const title = 'Announcement under a resting pointer'
  await minister.goto(`${portal}/measures`)
  await minister.getByRole('table').hover({ position: { x: 300, y: 150 } })
  const rows = await minister.getByRole('row').count()
  await korea.measures.record.mutate(unrelated(title))
  const show = minister.getByRole('button', { name: 'Show 1 update' })
  await show.waitFor()
  expect(await minister.getByRole('row').count()).toBe(rows)
  expect(await rowOf(title).count()).toBe(0)

  // The way from the list to the button does not let go of the page.
  await show.hover()
  expect(await rowOf(title).count()).toBe(0)
  await show.click()
  await rowOf(title)
    .getByText(/^New: Measure recorded, .+ E[SD]T$/)
    .waitFor()
  await minister.getByText(/^1 record changed since you opened the portal/).waitFor()
  expect(await show.count()).toBe(0)
})

test('what waits is shown when the pointer leaves', async () => {
  const title = 'Announcement shown on leaving'
  await minister.getByRole('table').hover({ position: { x: 300, y: 150 } })
  await korea.measures.record.mutate(unrelated(title))
  await minister.getByRole('button', { name: 'Show 1 update' }).waitFor()
  await minister.getByRole('heading', { level: 1 }).hover()
  await rowOf(title).waitFor()
})

test('a screen reader hears one polite sentence in thirty seconds, however much arrives', async () => {
  const listener = await (await sitDown(browser)).newPage()
  await listener.clock.install()
  await enter(listener, `${portal}/measures`, 'us', 'leader')
  await listener.getByText('Live', { exact: true }).waitFor()
  const spoken = listener.locator('output[aria-live=polite].for-ears')
  for (const count of [1, 2, 3]) {
    const title = `Announcement heard ${count}`
    await korea.measures.record.mutate(unrelated(title))
    await listener.getByRole('row').filter({ hasText: title }).waitFor()
  }
  expect(await spoken.textContent()).toBe('Measure recorded. 1 change since you opened the portal.')
  await listener.clock.fastForward(30_000)
  await expect
    .poll(() => spoken.textContent())
    .toBe('Measure recorded. 3 changes since you opened the portal.')
})
