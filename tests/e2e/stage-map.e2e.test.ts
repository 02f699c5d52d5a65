import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { tabTo } from '../people/tab-to.ts'

/** Fabrication below 10 nm: Korea keeps it on the opening map. */
const LOGIC = '/inputs/01989680-0005-7000-8000-000000000071'

let browser: Browser
let korean: Page
let american: Page
let app: string

beforeAll(async () => {
  const [house] = inject('houses')
  app = house?.state.apps['semiconductors'] ?? ''
  browser = await openBrowser()
  korean = await (await sitDown(browser)).newPage()
  american = await (await sitDown(browser, 'en', { width: 390, height: 844 })).newPage()
  await enter(korean, app, 'kr', 'critical-minerals-official')
  await enter(american, app, 'us', 'leader')
})

afterAll(() => browser?.close())

const open = async (page: Page, href: string) => {
  await tabTo(page, `a[href^="${href}"]`)
  await page.keyboard.press('Enter')
}

/** Types anew what stands in a field, as someone does who has no mouse. */
async function retype(page: Page, id: string, text: string) {
  await tabTo(page, `[id="${id}"]`)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('an official finds by keyboard where one country holds most of an input, and what depends on it', async () => {
  await open(korean, '/map')
  await korean.getByRole('heading', { level: 1, name: /one country above 65 %/ }).waitFor()
  expect(await korean.locator('.stage-column > h2').allInnerTexts()).toHaveLength(6)
  await open(korean, LOGIC)
  await korean.getByRole('heading', { level: 1, name: /Taiwan holds 92 % of capacity/ }).waitFor()
  await korean.locator('.chokepoint[data-answer=yes]').waitFor()

  const depends = korean.getByRole('region', { name: 'What depends on this?' })
  await depends.getByRole('link', { name: 'Assembly and test of packaged chips' }).waitFor()
  // And the other way: gallium is far down, and the way there is told.
  const madeFrom = korean.getByRole('region', { name: 'Made from' })
  const germanium = madeFrom.getByRole('row').filter({ hasText: 'Refined germanium' })
  expect(await germanium.innerText()).toContain('Silicon-germanium epitaxial wafers → Germane')
})

test('an input whose providers nobody knows says so, and a higher threshold is the reader’s choice', async () => {
  await korean.goto(`${app}/map?unknown=true&view=table`)
  await korean.getByRole('row').filter({ hasText: 'Photoresists' }).getByText('Providers unknown').waitFor()
  await korean.goto(`${app}/map?share=90&search=silicon%20metal&view=table`)
  await korean.getByRole('row').filter({ hasText: 'Silicon metal' }).getByText('No chokepoint').waitFor()
})

test('a sum of 140 % is refused at the shares and nothing typed is lost; a sum of 100 % stands, with its version', async () => {
  await korean.goto(`${app}${LOGIC}`)
  await open(korean, `${LOGIC}/amend`)
  await korean.locator('[id="providers.shares.1.share"]').waitFor()
  await retype(korean, 'providers.shares.1.share', '48')
  await korean.keyboard.press('Control+Enter')
  const summary = korean.getByRole('alert').filter({ hasText: '140 %' })
  await summary.waitFor()
  expect(await korean.locator('[id="providers.shares.1.share"]').inputValue()).toBe('48')

  // The tab keeps what is typed, even when the page is loaded anew.
  await korean.reload()
  await korean.locator('[id="providers.shares.1.share"]').waitFor()
  expect(await korean.locator('[id="providers.shares.1.share"]').inputValue()).toBe('48')

  await retype(korean, 'providers.shares.0.share', '90')
  await retype(korean, 'providers.shares.1.share', '10')
  await korean.keyboard.press('Control+Enter')
  await korean.getByRole('heading', { level: 1, name: /Taiwan holds 90 % of capacity/ }).waitFor()
  await korean.getByText('HHI 8,200').waitFor()
  await korean.getByRole('row').filter({ hasText: 'Amended' }).waitFor()
})

test('an American leader reads the change on a phone, one stage under the other, and is offered no pen', async () => {
  await american.goto(`${app}/map`)
  await american
    .locator('.input-card')
    .filter({ hasText: 'Fabrication of logic' })
    .getByText('Taiwan 90 %')
    .waitFor()
  const columns = await american
    .locator('.stage-column')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left))
  expect(new Set(columns).size).toBe(1)
  expect(
    await american.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
  expect(await american.getByRole('link', { name: 'Record an input' }).count()).toBe(0)
  await american.goto(`${app}${LOGIC}/amend`)
  await american.getByText('Only officials of the ministry that recorded this can amend it.').waitFor()
})

test('axe finds nothing on the map, the register, an input, its form and the import', async () => {
  const faults: string[] = []
  for (const address of ['/map', '/map?view=table', '/inputs', LOGIC, '/inputs/record', '/inputs/import']) {
    await korean.goto(`${app}${address}`)
    await korean.getByRole('heading', { level: 1 }).waitFor()
    await korean.waitForLoadState('networkidle')
    faults.push(...(await faultsOn(korean, address)))
  }
  expect(faults).toEqual([])
})
