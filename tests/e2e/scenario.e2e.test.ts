import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { deskOf, house } from './houses.ts'

const desk = deskOf(house(), 'semiconductors')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
})

async function official(party: 'kr' | 'us', path: string): Promise<Page> {
  const page = await comeBack(browser, `${desk}${path}`, { party, desk: 'critical-minerals-official' })
  await settled(page)
  return page
}

const number = (page: Page, name: string) => page.getByRole('spinbutton', { name })
const notKnown = (page: Page, name: string) =>
  page.locator('.known-slider').filter({ hasText: name }).locator('label.checkbox')
const figure = (page: Page, name: string) => page.locator('.key-figure').filter({ hasText: name })
const STOCKS = 'Stocks, weeks of use'
const SPARE = 'What each other provider can add'
const SUBSTITUTES = 'Part of the use that something else takes over'

/** China stops all of its gallium, of which it provides 93.8 %; nobody adds anything, nothing takes its place. */
async function tryGallium(page: Page, { months, stocks }: Readonly<Record<'months' | 'stocks', string>>) {
  const input = page.getByRole('combobox', { name: 'Input' })
  await input.fill('Refined gallium')
  await page.getByRole('option', { name: /Refined gallium/ }).click()
  await page.getByLabel('Country that stops').selectOption({ label: 'China' })
  await number(page, 'Months').fill(months)
  for (const name of [STOCKS, SPARE, SUBSTITUTES]) await notKnown(page, name).click()
  await number(page, STOCKS).fill(stocks)
}

async function keep(page: Page, title: string): Promise<void> {
  await page.locator('#title').fill(title)
  await page.locator('#audience label:has(input[value=kr])').click()
  await page.locator('#tlp').selectOption('AMBER')
  await page.getByRole('button', { name: /^Record and share|^Keep/ }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

test('a Korean official tries what a stop of gallium would do, keeps it, shares it with all, and compares it with a longer one', async () => {
  const korean = await official('kr', '/scenarios')
  await korean.getByRole('link', { name: 'Try a scenario' }).first().click()

  // Six months against eight weeks of stocks: 93.8 % of each week is missing, so they end in week 8.5.
  await tryGallium(korean, { months: '6', stocks: '8' })
  await korean.getByText('China stops all of Refined gallium for 6 months').first().waitFor()
  await figure(korean, 'Share of provision lost').getByText('93.8 %').waitFor()
  await figure(korean, 'Use that stays unmet').getByText('63 %').waitFor()
  await korean.getByText('Stocks end: in week 8.5.').waitFor()
  // What is made from it, directly and through another; how it was computed, and where the share comes from.
  await korean.getByRole('row', { name: /Trimethylgallium .*directly/ }).waitFor()
  await korean.getByRole('row', { name: /Gallium nitride epitaxial wafers .*→/ }).waitFor()
  await korean.getByText('lost = part × share').waitFor()
  const share = korean.getByRole('row', { name: /Share of China/ })
  await share.getByRole('link', { name: /Critical Raw Materials for the EU 2023/ }).waitFor()

  // Nobody knows the stocks: the answer has two ends, and no number is put in their place.
  await notKnown(korean, STOCKS).click()
  await figure(korean, 'Use that stays unmet').getByText('0 % to 93.8 %').waitFor()
  await korean.getByText('Stocks end: at once at the earliest, or not at all.').waitFor()
  expect(await number(korean, STOCKS).inputValue()).toBe('')
  // Known again, they are what they were.
  await notKnown(korean, STOCKS).click()
  await korean.getByText('Stocks end: in week 8.5.').waitFor()

  await keep(korean, 'Gallium for half a year')
  const address = new URL(korean.url()).pathname

  // For Korea alone: neither the list nor the address tells an American of it.
  const american = await official('us', '/scenarios')
  await american.getByText('No scenario has been kept').waitFor()
  await american.goto(`${desk}${address}`)
  await american.getByText('is not shared with your ministry').waitFor()

  for (const party of ['jp', 'us']) await korean.locator(`#audience label:has(input[value=${party}])`).click()
  await korean.getByRole('button', { name: /^Record and share/ }).click()
  await korean.getByRole('heading', { name: 'Share with other ministries' }).waitFor({ state: 'detached' })
  await american.goto(`${desk}/scenarios`)
  await american.getByRole('link', { name: 'Gallium for half a year' }).click()
  await american.getByText('Stocks end: in week 8.5.').waitFor()
  await american.getByText('the answer stands').waitFor()

  // Twice as long, from where the first one stands; kept beside it, and both are compared.
  await korean.getByRole('link', { name: 'Try it with other figures' }).click()
  await number(korean, 'Months').fill('12')
  await figure(korean, 'Use that stays unmet').getByText('78.4 %').waitFor()
  await keep(korean, 'Gallium for a year')
  await korean.goto(`${desk}/scenarios`)
  for (const title of ['Gallium for half a year', 'Gallium for a year'])
    await korean.getByRole('row').filter({ hasText: title }).locator('label.checkbox').click()
  await korean.getByRole('link', { name: 'Compare the 2 chosen' }).click()
  await korean.getByRole('columnheader', { name: 'Gallium for a year' }).waitFor()
  const line = (name: string) =>
    korean.getByRole('row').filter({ has: korean.getByRole('rowheader', { name, exact: true }) })
  expect(await line('Months').getByRole('cell').allInnerTexts()).toEqual(['6', '12'])
  expect(await line('Stocks end').getByRole('cell').allInnerTexts()).toEqual(['in week 8.5', 'in week 8.5'])
  expect(await line('Use that stays unmet').getByRole('cell').allInnerTexts()).toEqual([
    expect.stringMatching(/^63\s%$/),
    expect.stringMatching(/^78\.4\s%$/),
  ])
  await Promise.all([korean, american].map((page) => page.context().close()))
})

test('a stop of no months does nothing, and the page says so', async () => {
  const page = await official('kr', '/scenarios/try')
  await tryGallium(page, { months: '0', stocks: '8' })
  await page.getByText('Nothing follows: no provision is lost.').waitFor()
  await figure(page, 'Use that stays unmet').getByText('0 %', { exact: true }).waitFor()
  await page.context().close()
})
