import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { deskOf, house } from './houses.ts'

const ROWS = 20_000
/** Lines of the file that cannot be read, and what stands there. */
const BROKEN = new Map([
  [3, '2024,999,392,381800,1,1'],
  [700, '2024,410,392,3818,1,1'],
  [4001, '2024,410,392,381800,,1'],
  [9000, '2024,410,392,381800,1.2.3,1'],
  [12_345, '202401,410,392,381800,1,1'],
  [15_000, '2024,410,392'],
  [20_001, '2024,410,392,381800,-5,1'],
])
const [KOREA, CHINA, OTHER_ASIA, JAPAN, MALAYSIA] = [410, 156, 490, 392, 458]

let browser: Browser
let folder: string
let file: string
const desk = () => deskOf(house(), 'semiconductors')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trilateral-trade-'))
  file = join(folder, 'BACI_HS17_Y2024_V202601.csv')
  await writeFile(file, customsFile())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** Twenty thousand rows in the layout of BACI, made up: Japan's wafers are three of them. */
function customsFile(): string {
  const lines = ['t,i,j,k,v,q']
  const wafers = [
    `2024,${KOREA},${JAPAN},381800,600,30.5`,
    `2024,${OTHER_ASIA},${JAPAN},381800,250,          NA`,
    `2024,${CHINA},${JAPAN},381800,150,4`,
  ]
  for (let line = 2; lines.length <= ROWS; line += 1)
    lines.push(
      BROKEN.get(line) ?? wafers.pop() ?? `2024,${CHINA},${MALAYSIA},${String(100_000 + line)},${line},1`,
    )
  return `${lines.join('\n')}\n`
}

async function official(language: Language, party: 'jp' | 'kr' | 'us', path: string): Promise<Page> {
  const page = await (await sitDown(browser, language)).newPage()
  await enter(page, desk(), party, 'critical-minerals-official')
  await page.goto(`${desk()}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const figure = (page: Page, label: string) =>
  page.locator('.key-figure').filter({ hasText: label }).locator('.key-figure-value')

describe('customs data from a file to a question', () => {
  test('an official of Japan imports a file, over a line that breaks, and reads who supplies the country’s wafers', async () => {
    // Given a screen that says that nobody knows
    const page = await official('en', 'jp', '/trade?importer=JP&line=381800')
    await page.getByText('No data set that you may see has this line').waitFor()
    await page.getByRole('link', { name: 'Import data' }).click()

    // When the file is chosen, then it is recognised before anything is kept
    await page.locator('#file').setInputFiles(file)
    await page.getByRole('button', { name: 'Look at the file' }).click()
    await page.getByText('BACI: flows from exporter to importer, reconciled').waitFor()
    await page.getByText('No country or area has this code').waitFor()
    expect(await page.locator('[id="title"]').inputValue()).toContain('release 202601')

    // and without an audience nothing begins
    await page.getByRole('button', { name: 'Begin the import' }).click()
    await page.getByRole('alert').getByText('Choose which parties may see this.').waitFor()
    for (const party of ['jp', 'kr']) await page.locator(`label:has(input[value=${party}])`).click()
    await page.locator('[id="tlp"]').selectOption('AMBER')
    await page.locator('label').filter({ hasText: 'Made-up data' }).click()

    // When the line breaks twice on the way, then it is said, and the import goes on by itself
    let broken = 0
    await page.route('**/trade/imports/*/slices*', async (route) => {
      broken += 1
      if (broken <= 2) await route.abort('connectionreset')
      else await route.continue()
    })
    await page.locator('form.record button[type=submit]').click()
    await page.getByText('The service cannot be reached.').waitFor()
    await page.getByText('The data set is kept.').waitFor({ timeout: 30_000 })
    expect(await figure(page, 'Rows kept').innerText()).toBe('19,993')
    expect(await figure(page, 'Refused').innerText()).toBe('7')

    // Then each row that was not kept is shown with its line and the reason
    const table = page.getByRole('table').filter({ hasText: 'What stands there' })
    for (const [line, reason] of [
      ['3', 'No country or area has this code'],
      ['700', 'must be an HS code of six digits'],
      ['4,001', 'The value is empty'],
      ['9,000', 'not a number with a decimal point'],
      ['12,345', 'Only figures of whole years'],
      ['15,000', 'fewer cells than the first line'],
      ['20,001', 'below nought'],
    ] as const)
      await table.getByRole('row').filter({ hasText: reason }).filter({ hasText: line }).waitFor()
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save all refused rows (CSV)' }).click(),
    ])
    expect(report.suggestedFilename()).toMatch(/^refused-rows-.*\.csv$/)

    // and Japan's suppliers of wafers are read, the area without a name apart
    await page.goto(`${desk()}/trade?importer=JP&line=381800`)
    await page.getByRole('heading', { level: 1, name: /Japan: Doped wafers.*imports in 2024/ }).waitFor()
    expect(await figure(page, 'Concentration').innerText()).toBe('3,825')
    expect(await figure(page, 'Coverage').innerText()).toBe('75%')
    expect(await figure(page, 'Largest supplier').innerText()).toBe('Republic of Korea')
    await page.getByText('up to 4,450 if all that is not named were one supplier').waitFor()
    await page.getByText('United Nations statistics list no figures for Taiwan by name').waitFor()
    await page.getByText('BACI has made one figure of what the exporter and the importer report').waitFor()
    await page.context().close()
  })

  test('Korea, with whom it is shared, reads it; the United States learn nothing of it', async () => {
    const korea = await official('ko', 'kr', '/trade?importer=JP&line=381800')
    await korea.getByRole('heading', { level: 1, name: /일본 수입.*2024년/ }).waitFor()
    await korea.context().close()
    const us = await official('en', 'us', '/trade?importer=JP&line=381800')
    await us.getByText('No data set that you may see has this line').waitFor()
    await us.context().close()
  })

  test.each([
    { language: 'en' as const, reason: 'shared by several metals', metal: 'Gallium' },
    { language: 'ja' as const, reason: '複数の金属', metal: 'ガリウム' },
    { language: 'ko' as const, reason: '여러 금속', metal: '갈륨' },
  ])('HS 8112.92 is refused as gallium to who reads $language', async ({ language, reason, metal }) => {
    const page = await official(language, 'us', '/trade?importer=US&line=811292')
    const said = page.getByRole('alert').filter({ hasText: reason })
    await said.waitFor()
    expect(await said.innerText()).toContain(metal)
    expect(await said.innerText()).toContain('US 8112.92.10')
    expect(await page.locator('.key-figure').count()).toBe(0)
    await page.context().close()
  })

  test('the three partners stand side by side on the figures that the area opens with', async () => {
    const page = await official('ja', 'jp', '/trade/partners?line=280429')
    const table = page.getByRole('table').filter({ hasText: 'カタール' })
    await table.waitFor()
    for (const name of ['日本', '韓国', '米国']) await table.getByRole('columnheader', { name }).waitFor()
    await page.getByText('Etalab Open Licence 2.0').waitFor()
    await page.context().close()
  })
})
