import type { Language } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, enter, openBrowser, sitDown } from '../people/browser.ts'
import { deskOf, house, portalOf } from './houses.ts'

const desk = deskOf(house())
const portal = portalOf(house())
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
})

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const reasonAt = (page: Page, id: string) => page.locator(`[id="${id}-error"]`)
const sendForm = (page: Page) => page.locator('form.record button[type=submit]').click()

async function official(language: Language, party: 'jp' | 'kr' | 'us', path = '/measures'): Promise<Page> {
  const person = { party, desk: 'critical-minerals-official', language } as const
  const page = await comeBack(browser, `${desk}${path}`, person)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

describe('story 8: gallium to the United States, on two days', () => {
  test.each([
    { where: 'the desk', origin: desk, path: '/measures', person: 'critical-minerals-official' as const },
    {
      where: 'the portal',
      origin: portal,
      path: '/measures',
      person: 'leader' as const,
    },
  ])('$where shows the ban, then its suspension with the military clause still in force', async (place) => {
    const page = await comeBack(browser, `${place.origin}${place.path}`, { party: 'us', desk: place.person })
    const announcement = page.getByRole('row').filter({ hasText: 'Announcement 46 of 2024' })
    const clause = (text: string) => announcement.locator('.clause-lines > li').filter({ hasText: text })

    // Given the register, when it is asked for gallium to the United States as of 1 November 2025
    await page.goto(`${place.origin}${place.path}?on=2025-11-01&target=US&material=gallium`)
    const banned = clause('Export ban · Gallium')
    await banned.locator('.badge').filter({ hasText: 'In force' }).waitFor()
    expect(await banned.innerText()).toContain('since 3 Dec 2024')

    // When it is asked as of 1 December 2025, then the ban is suspended and says until when
    await page.goto(`${place.origin}${place.path}?on=2025-12-01&target=US`)
    const suspended = clause('Export ban · Gallium')
    await suspended.locator('.badge').filter({ hasText: 'Suspended' }).waitFor()
    expect(await suspended.innerText()).toContain('to 27 Nov 2026')
    // and the clause against military users was never suspended
    const military = clause('military users and uses')
    expect(await military.innerText()).toMatch(/In force\s+since 3 Dec 2024/)
    await page.context().close()
  })
})

describe('story 10: HS 8112.92 is no gallium', () => {
  test.each([
    { language: 'en' as const, reason: 'shared by several metals' },
    { language: 'ja' as const, reason: '複数の金属' },
    { language: 'ko' as const, reason: '여러 금속' },
  ])(
    'an official who reads $language is told why at the field, and loses nothing',
    async ({ language, reason }) => {
      const page = await official(language, 'kr', '/record')
      await fillIn(page)
      await page.locator('.goods-lines .form-end button').first().click()
      await page.locator('.goods-line select').selectOption('HS')
      await field(page, 'clauses.0.goods.0.tariffLines.0').fill('8112.92')
      await sendForm(page)

      const said = reasonAt(page, 'clauses.0.goods.0.tariffLines.0')
      await said.waitFor()
      expect(await said.innerText()).toContain(reason)
      expect(await said.innerText()).toContain('US 8112.92.10')
      const line = field(page, 'clauses.0.goods.0.tariffLines.0')
      expect(await line.getAttribute('aria-invalid')).toBe('true')
      expect(await line.getAttribute('aria-describedby')).toContain('tariffLines.0-error')
      expect(await line.inputValue()).toBe('8112.92')
      await expectStillFilled(page)

      // Nor is it lost when the page is loaded again.
      await page.reload()
      await field(page, 'instrument.title').waitFor()
      await expectStillFilled(page)
      await page.context().close()
    },
  )
})

describe('what an official may not write is refused with its reason on screen', () => {
  test('a tariff line that no register knows', async () => {
    const page = await official('en', 'kr', '/record')
    await fillIn(page)
    await page.locator('.goods-lines .form-end button').first().click()
    await page.locator('.goods-line select').selectOption('CN')
    await field(page, 'clauses.0.goods.0.tariffLines.0').fill('8112929999')
    await sendForm(page)
    await reasonAt(page, 'clauses.0.goods.0.tariffLines.0')
      .getByText('The tariff register has no line CN 8112929999.')
      .waitFor()
    await expectStillFilled(page)
    await page.context().close()
  })

  test('a record for nobody: without an audience nothing is recorded', async () => {
    const page = await official('en', 'kr', '/record')
    await fillIn(page, [])
    await sendForm(page)
    await page.locator('#audience').getByText('Choose which parties may see this.').waitFor()
    await page.getByRole('alert').getByText('Choose which parties may see this.').waitFor()
    await expectStillFilled(page)
    await page.context().close()
  })

  test('a suspension that ends before it began, or that began before the clause took effect', async () => {
    const page = await official('en', 'us')
    await openSuspension(page)
    await field(page, 'from').fill('2026-12-10')
    await field(page, 'until').fill('2026-12-01')
    await field(page, 'source.name').fill('Made up for a test')
    await page.locator('form button[type=submit]').click()
    await page.getByText('before it begins').first().waitFor()

    await field(page, 'from').fill('2024-06-01')
    await page.locator('form button[type=submit]').click()
    await page.getByText('takes effect on').first().waitFor()
    expect(await field(page, 'source.name').inputValue()).toBe('Made up for a test')
    await page.context().close()
  })
})

test('an official whose session ends under a suspension signs in again and finds what was typed', async () => {
  const page = await (await sitDown(browser)).newPage()
  await enter(page, `${desk}/measures`, 'us', 'critical-minerals-official')
  await openSuspension(page)
  const address = page.url()
  await field(page, 'until').fill('2027-03-01')
  await field(page, 'source.name').fill('Typed before the session ended')
  await page.context().clearCookies()
  await page.locator('form button[type=submit]').click()
  await page.getByRole('alert').getByText('Your session has ended.').waitFor()
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await page.locator('button[value="us-critical-minerals-official"]').click()
  await page.locator('form button[type=submit]').waitFor()
  expect(page.url()).toBe(address)
  expect(await field(page, 'until').inputValue()).toBe('2027-03-01')
  expect(await field(page, 'source.name').inputValue()).toBe('Typed before the session ended')
  await page.context().close()
})

const TITLE = 'Announcement typed by hand'

/** A whole measure, but for its tariff lines. */
async function fillIn(page: Page, parties: readonly string[] = ['kr']): Promise<void> {
  await field(page, 'instrument.title').fill(TITLE)
  await field(page, 'clauses.0.restriction').selectOption('export-ban')
  await field(page, 'clauses.0.summary').fill('No gallium')
  await page.locator('label:has(input[type=checkbox][value=US])').click()
  await field(page, 'clauses.0.goods.0.material').selectOption('gallium')
  await field(page, 'source.name').fill('Made up for a test')
  for (const party of parties) await page.locator(`label:has(input[type=checkbox][value=${party}])`).click()
  await field(page, 'tlp').selectOption('AMBER')
}

async function expectStillFilled(page: Page): Promise<void> {
  expect(await field(page, 'instrument.title').inputValue()).toBe(TITLE)
  expect(await field(page, 'clauses.0.summary').inputValue()).toBe('No gallium')
  expect(await field(page, 'clauses.0.goods.0.material').inputValue()).toBe('gallium')
  expect(await field(page, 'source.name').inputValue()).toBe('Made up for a test')
  expect(await field(page, 'tlp').inputValue()).toBe('AMBER')
}

/** From the register to the form that suspends clause 1 of Announcement 46 of 2024, which only its recorder can open. */
async function openSuspension(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('link', { name: 'Announcement 46 of 2024' }).click()
  await page.locator('a[href*="/suspend?clause=1"]').click()
  await field(page, 'from').waitFor()
}
