import { randomUUID } from 'node:crypto'
import type { Language } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
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

async function official(language: Language, path: string): Promise<Page> {
  const person = { party: 'kr', desk: 'critical-minerals-official', language } as const
  const page = await comeBack(browser, `${desk}${path}`, person)
  await settled(page)
  return page
}

async function leader(language: Language, path: string): Promise<Page> {
  const page = await comeBack(browser, `${portal}${path}`, { party: 'us', desk: 'leader', language })
  await settled(page)
  return page
}

test('story 9: an official ranks supply risk; gallium’s HHI is 8,809 from its shares, and every input shows its year and source', async () => {
  const page = await official('en', '/supply')
  await page.getByRole('row').filter({ hasText: 'Gallium, Processing' }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Gallium' }).waitFor()
  await page.getByText('8,809', { exact: true }).first().waitFor()
  const input = page.getByRole('row').filter({ hasText: 'Import reliance (IR)' }).first()
  expect(await input.innerText()).toMatch(/0\.98[\s\S]*2023[\s\S]*European Commission/)

  // The figure follows from the shares in view, not from what stands in a file: 93.8² + 2.2² + 1.9² + 1² + 0.9² + 0.3².
  const shares = await page
    .locator('figure')
    .filter({ hasText: 'shares of production' })
    .locator('tbody tr')
    .allTextContents()
  const squares = shares
    .map((row) => Number(/([\d.]+) ?%/.exec(row)?.[1] ?? 0) ** 2)
    .reduce((sum, square) => sum + square, 0)
  expect(Math.abs(squares - 8809)).toBeLessThanOrEqual(1)
  await page.context().close()
})

describe('story 17: a minister opens the cross view', () => {
  test('each exception leads to its evidence; each commitment names its sentence, its owners and its last update', async () => {
    const page = await leader('en', '/')
    const worst = page.locator('.exceptions > li').first()
    expect(await worst.innerText()).toMatch(/Why[\s\S]*Asked of leadership[\s\S]*Owners/)
    await worst.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${portal}/commitments/critical-minerals-2`)
    await settled(page)
    const text = await page.locator('main').innerText()
    expect(text).toContain('§ Critical minerals, sentence')
    expect(text).toContain('Republic of Korea')
    expect(text).toMatch(/Assessed \d+ \w+ 2026/)
    await page.context().close()
  })

  test.each([
    { language: 'en' as const, said: 'No forward commitment' },
    { language: 'ja' as const, said: '約束' },
    { language: 'ko' as const, said: '약속' },
  ])('cybersecurity says in $language that it has no forward commitment', async ({ language, said }) => {
    const page = await leader(language, `/commitments?lang=${language}`)
    const cyber = { en: 'Cybersecurity', ja: 'サイバーセキュリティ', ko: '사이버보안' }[language]
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: cyber }) })
    await section.first().getByText(said).first().waitFor()
    expect(await section.first().getByRole('table').count()).toBe(0)
    await page.context().close()
  })
})

test.each([
  { language: 'en' as const, since: '26 Jun 2025' },
  { language: 'ja' as const, since: '2025年6月26日' },
  { language: 'ko' as const, since: '2025년 6월 26일' },
])(
  'story 18: the Brief says in $language that the annual meeting is overdue',
  async ({ language, since }) => {
    const page = await leader(language, `/?lang=${language}`)
    const countdown = page.locator('.brief-figures .key-figure').last()
    await countdown.getByText(since).first().waitFor()
    const { figures } = await portalReader(await signIn(portal, 'us', 'leader')).brief.get.query({})
    expect(figures.ministerial).toMatchObject({ state: 'overdue', due: '2025-06-26', scheduled: null })
    expect(await countdown.innerText()).toContain(String(figures.ministerial.days))
    await page.context().close()
  },
)

const REFUSALS = [
  {
    language: 'en' as const,
    milestone: 'needs the next milestone',
    sum: 'add up to 211 %',
    column: 'The column “anteil” is not known',
  },
  {
    language: 'ja' as const,
    milestone: '次のマイルストーンが必要です',
    sum: '合計が211 %',
    column: '列「anteil」は使えません',
  },
  {
    language: 'ko' as const,
    milestone: '다음 이정표가 필요합니다',
    sum: '합이 211 %',
    column: '열 "anteil"',
  },
]

const HEAD = 'material,stage,country,year,source'
const GALLIUM = 'gallium,processing,'

describe.each(REFUSALS)('what cannot be is refused in plain words, in $language', (words) => {
  test('a rating without a next milestone', async () => {
    const { items } = await mineralsDesk(
      await signIn(desk, 'kr', 'critical-minerals-official'),
    ).workProgram.register.query({})
    const own = items.find(({ originator }) => originator === 'kr')?.id ?? ''
    const page = await official(words.language, `/programs/${own}/update?lang=${words.language}`)
    await page.locator('textarea').first().fill('Nothing is planned after this')
    await page.locator('form select').last().selectOption('')
    await page.locator('form button[type=submit]').click()
    await page.getByText(words.milestone).first().waitFor()
    expect(page.url()).toContain('/update')
    await page.context().close()
  })

  test.each([
    {
      what: 'a share sum of 211 %',
      lines: [
        `${HEAD},share_percent`,
        `${GALLIUM}CN,2023,Made up for a test,98`,
        `${GALLIUM}RU,2023,Made up for a test,63`,
        `${GALLIUM}UA,2023,Made up for a test,50`,
      ],
      said: words.sum,
    },
    {
      what: 'a file with a wrong column',
      lines: [`${HEAD},anteil`, `${GALLIUM}CN,2023,Made up for a test,50`],
      said: words.column,
    },
  ])('$what', async ({ lines, said }) => {
    const page = await official(words.language, `/supply/import?lang=${words.language}`)
    const buffer = Buffer.from(lines.join('\n'))
    await page.locator('input[type=file]').setInputFiles({ name: 'shares.csv', mimeType: 'text/csv', buffer })
    await page.locator('form button[type=submit]').click()
    await page.getByText(said).first().waitFor()
    await page.context().close()
  })
})

test('a percentage on what was only to be explored is refused, whoever sends it', async () => {
  const { workProgram } = mineralsDesk(await signIn(desk, 'us', 'critical-minerals-official'))
  const { items } = await workProgram.register.query({})
  const pages = await Promise.all(items.map(({ id }) => workProgram.program.get.query({ id })))
  const unrated = pages.find(({ state }) => state.commitments.every((code) => code === 'critical-minerals-1'))
  if (!unrated) throw new Error('no program rests on a reaffirmation alone')
  const assess = workProgram.program.assess.mutate({
    requestId: randomUUID(),
    id: unrated.id,
    expectedVersion: unrated.version,
    declared: 'reset',
    trend: 'steady',
    confidence: 'low',
    whatChanged: { en: { text: 'Half done', state: 'source' } },
    evidence: [],
    ask: null,
    nextMilestone: null,
    percent: 50,
  })
  await expect(assess).rejects.toThrow('percent-on-unrated-verb')
})
