import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { deskOf, house } from './houses.ts'

const desk = deskOf(house(), 'semiconductors')
let browser: Browser
let official: Page

beforeAll(async () => {
  browser = await openBrowser()
  official = await (await sitDown(browser)).newPage()
  await enter(official, desk, 'kr', 'critical-minerals-official')
})

afterAll(async () => {
  await browser?.close()
})

const NAME = 'Delivery time of quartz crucibles'

/** Three of the last four months beyond 16 weeks, each released on the first of the next month. */
const months = [12, 13, 12, 14, 13, 12, 13, 14, 13, 17, 15, 17, 18]

/** From thirteen months ago to last month, so that the walk is right whenever it is taken. */
function csv(unit: (index: number) => string): string {
  const now = new Date()
  const month = (ahead: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months.length + ahead, 1))
  const lines = months.map((value, index) => {
    const period = month(index).toISOString().slice(0, 7)
    const released = `${month(index + 1)
      .toISOString()
      .slice(0, 7)}-01`
    return `${period},${value},${unit(index)},${released},`
  })
  return ['period,value,unit,released_on,missing', ...lines].join('\n')
}

const choose = async (page: Page, content: string) => {
  await page.locator('#file').setInputFiles({
    name: 'crucibles.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  })
  await page.getByRole('button', { name: 'Show what it would do' }).click()
}

describe('an indicator from its first value to an alert', () => {
  test('an official sets it up with a threshold', async () => {
    await official.goto(`${desk}/indicators/record`)
    await official.locator('#title').fill(NAME)
    await official.locator('#measures').selectOption('lead-time')
    await official.locator('[id="source.name"]').fill('Made up for a test')
    await official.getByRole('button', { name: 'Add a threshold' }).click()
    await official.locator('[id="thresholds.0.enter"]').fill('16')
    await official.locator('[id="thresholds.0.leave"]').fill('17')
    for (const party of ['jp', 'kr', 'us'])
      await official.locator(`input[type=checkbox][value=${party}]`).check({ force: true })
    await official.locator('#tlp').selectOption('GREEN')
    await official.locator('button[type=submit]').click()
    // Where it ends lies beyond where it begins: it would flicker, and is refused.
    await official.getByText('must lie on the better side').first().waitFor()
    await official.locator('[id="thresholds.0.leave"]').fill('14')
    await official.locator('button[type=submit]').click()
    await official.getByRole('heading', { level: 1, name: NAME }).waitFor()
    await official.getByText('No value yet').first().waitFor()
  })

  test('a file with a line in days is refused with the reason and nothing is kept; the mended file is kept', async () => {
    // As one comes to it from elsewhere: axe would find what the form's pending button still says to screen readers.
    const address = await official.getByRole('link', { name: 'Import values' }).getAttribute('href')
    await official.goto(`${desk}${address}`)
    await choose(
      official,
      csv((index) => (index === 4 ? 'days' : 'weeks')),
    )
    await official.getByRole('heading', { name: '1 line cannot be kept' }).waitFor()
    await official.getByText('The line says “days”; the indicator is in weeks.').waitFor()
    expect(await official.getByRole('button', { name: /^Keep/ }).count()).toBe(0)
    expect(await faultsOn(official, 'preview')).toEqual([])
    await official.getByRole('button', { name: 'Choose another file' }).click()
    await choose(
      official,
      csv(() => 'weeks'),
    )
    await official.getByRole('button', { name: 'Keep 13 values' }).click()
    await official.getByText('13 values are kept').waitFor()
    await official.getByRole('link', { name: 'Open the indicator' }).click()
    await official.getByText('18 weeks').first().waitFor()
  })

  test('the same file once more brings nothing', async () => {
    await official.getByRole('link', { name: 'Import values' }).click()
    await choose(
      official,
      csv(() => 'weeks'),
    )
    await official.getByRole('heading', { name: 'Nothing new' }).waitFor()
    expect(await official.getByRole('button', { name: /^Keep/ }).count()).toBe(0)
  })

  test('its crossing stands as one alert in the list, with the periods that were counted', async () => {
    await official.goto(`${desk}/alerts`)
    const title = `Watch: ${NAME} above 16 weeks`
    const row = official.getByRole('row').filter({ hasText: title })
    await row.first().waitFor()
    expect(await row.count()).toBe(1)
    await row.getByRole('link').first().click()
    const alert = official.getByRole('region', { name: title })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/At least 3 of the last 4 periods[\s\S]*17 weeks[\s\S]*18 weeks/)
  })

  test('the early-warning list ranks it and says why in figures, with the formula and its source', async () => {
    await official.goto(`${desk}/indicators/warnings`)
    const row = official.getByRole('row').filter({ hasText: NAME })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/\+1 week in [\s\S]*11 earlier changes/)
    await official.getByText('0.6745 × (x − median) ÷ MAD').waitFor()
    await official.getByRole('link', { name: /Iglewicz and Hoaglin/ }).waitFor()
    expect(await faultsOn(official, 'early warning')).toEqual([])
  })
})

describe('an indicator that was revised', () => {
  test('as known before the revision, the first value stands and later releases are left out', async () => {
    await official.goto(`${desk}/indicators`)
    await settled(official)
    await official.getByRole('link', { name: 'Example: stocks of noble gases at chip makers' }).click()
    await official.getByText('The figures as a table').click()
    const august = official.locator('figure').getByRole('row', { name: /^Aug 2026/ })
    expect(await august.innerText()).toMatch(/49 days[\s\S]*54 days/)
    await official.locator('#known-on').selectOption('2026-09-20')
    await official.getByText('what was released or revised later is left out').waitFor()
    // The revised row names both values: what it no longer says tells that the earlier one is here.
    await expect.poll(() => august.innerText()).not.toContain('49 days')
    expect(await august.innerText()).toMatch(/54 days/)
    expect(
      await official
        .locator('figure')
        .getByRole('row', { name: /^Oct 2026/ })
        .count(),
    ).toBe(0)
    expect(official.url()).toContain('on=2026-09-20')
    expect(await faultsOn(official, 'as known on')).toEqual([])
  })

  test('a reader of a ministry that it is not shared with finds it nowhere', async () => {
    const american = await (await sitDown(browser)).newPage()
    await enter(american, desk, 'us', 'critical-minerals-official')
    await american.goto(`${desk}/indicators`)
    await american.getByRole('link', { name: 'Example: lead time of 300 mm wafers' }).waitFor()
    expect(await american.getByText('packaging substrates').count()).toBe(0)
    await american.goto(`${desk}/indicators/01989680-0000-7000-8000-00000000e006`)
    await american.getByText('This indicator does not exist, or is not shared with your ministry.').waitFor()
    await american.goto(`${desk}/indicators/01989680-0000-7000-8000-00000000e001/import`)
    await american.getByText('Only officials of the ministry that keeps it can do this.').waitFor()
  })
})

test.each([
  ['ja', '早期警戒'],
  ['ko', '조기 경보'],
] as const)('axe finds nothing on the screens in %s, on a phone', async (language, title) => {
  const page = await (await sitDown(browser, language, { width: 390, height: 844 })).newPage()
  await enter(page, desk, 'jp', 'critical-minerals-official')
  const faults: string[] = []
  for (const path of [
    '/indicators',
    '/indicators/warnings',
    '/indicators/record',
    '/indicators/01989680-0000-7000-8000-00000000e001',
    '/indicators/01989680-0000-7000-8000-00000000e003/amend',
    '/indicators/01989680-0000-7000-8000-00000000e003/import',
  ]) {
    await page.goto(`${desk}${path}?lang=${language}`)
    await settled(page)
    faults.push(...(await faultsOn(page, `${path} ${language}`)))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) faults.push(`${path} ${language}: ${wide} px wider than the phone`)
  }
  expect(faults).toEqual([])
  await page.goto(`${desk}/indicators/warnings?lang=${language}`)
  await page.getByRole('heading', { name: title }).first().waitFor()
})
