import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { mineralsDesk } from '../people/desk.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { deskOf, house, portalOf } from './houses.ts'

const desk = deskOf(house())
const MEETING = 'Working group on magnets, planned by hand'
const READOUT = 'The three agreed to compare their test protocols.'
const ACTION = 'Send the test protocol to the other two'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

const field = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`)

test('a Korean official plans a meeting, records that it was held, and assigns what was undertaken; it waits for the ministry and stands on leadership’s page', async () => {
  const official = await comeBack(browser, `${desk}/meetings/new`, {
    party: 'kr',
    desk: 'critical-minerals-official',
  })
  await field(official, 'kind').selectOption('working-group')
  await field(official, 'title').fill(MEETING)
  await field(official, 'host').selectOption('kr')
  await official.locator('#basis label:has(input[value=team-set])').click()
  await field(official, 'source.name').fill('Made up for a test')
  await chooseReaders(official)
  await send(official)

  // The meeting's own page is where it is recorded as held, on a day that may not have been agreed before.
  await official.getByRole('heading', { level: 1, name: MEETING }).waitFor()
  await official.locator('summary').filter({ hasText: 'Record that it was held' }).click()
  await official.locator('[id^="held-on-"]').fill('2026-11-20')
  await official.locator('[id^="readout-"]').fill(READOUT)
  await official.getByRole('button', { name: 'Record it', exact: true }).click()
  await official.getByText('This meeting is no longer planned').waitFor()
  await official.goto(`${desk}/meetings`)
  const meeting = official.locator('.entries > li').filter({ hasText: MEETING })
  await meeting.getByText(READOUT).waitFor()
  expect(await meeting.innerText()).toMatch(/20 Nov 2026[\s\S]*held/)

  const { items } = await mineralsDesk(
    await signIn(desk, 'kr', 'critical-minerals-official'),
  ).workProgram.register.query({})
  const program = items.find(({ originator, audience }) => originator === 'kr' && audience.length === 3)
  if (!program) throw new Error('Korea has no program that all three see')
  await official.goto(`${desk}/programs/${program.id}/actions/new`)
  await field(official, 'title').fill(ACTION)
  await field(official, 'owner.name').fill('Made-up Official')
  await field(official, 'due').fill('2026-12-15')
  await field(official, 'meeting').selectOption({ label: `${MEETING} · 20 Nov 2026` })
  await official.locator('#basis label:has(input[value=team-set])').click()
  await chooseReaders(official)
  await send(official)
  await official.waitForURL(`${desk}/programs/${program.id}`)

  await official.goto(desk)
  await settled(official)
  await official
    .locator('section')
    .filter({ has: official.getByRole('heading', { name: 'Actions that your ministry undertook' }) })
    .getByText(ACTION)
    .waitFor()

  const minister = await comeBack(browser, `${portalOf(house())}/programs/${program.id}`, {
    party: 'us',
    desk: 'leader',
  })
  const line = minister.locator('.entries > li').filter({ hasText: ACTION })
  await line.waitFor()
  expect(await line.innerText()).toMatch(/Made-up Official[\s\S]*15 Dec 2026/)

  // Done, it waits for nobody any more, and leadership's open page says so.
  await official.goto(`${desk}/meetings`)
  await official.getByRole('button', { name: `Record as done ${ACTION}` }).click()
  await official.locator('.entries > li').filter({ hasText: ACTION }).waitFor({ state: 'detached' })
  await line.filter({ hasText: /Done/ }).waitFor()
})

async function chooseReaders(page: Page): Promise<void> {
  for (const party of ['jp', 'kr', 'us']) {
    const box = page.locator(`#audience input[type=checkbox][value=${party}]`)
    if (!(await box.isChecked())) await page.locator(`#audience label:has(input[value=${party}])`).click()
  }
  await field(page, 'tlp').selectOption('GREEN')
}

const send = (page: Page) => page.locator('form button[type=submit]').first().click()
