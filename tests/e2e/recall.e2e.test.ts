import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { deskOf, houses, portalOf } from './houses.ts'

const SECRET = 'Withdrawn pilot at Sillim'
const REASON = 'Entered twice; the other one stands'

describe.each(houses)('over $bus, Korea takes back a program that it shared with all', (house) => {
  const app = deskOf(house)
  const portal = portalOf(house)
  let browser: Browser
  let official: Page
  let colleague: Page
  let american: Page
  let program: string

  beforeAll(async () => {
    browser = await openBrowser()
    const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const recorded = await desk.workProgram.program.record.mutate({
      requestId: crypto.randomUUID(),
      audience: ['jp', 'kr', 'us'],
      tlp: 'GREEN',
      title: { en: { text: SECRET, state: 'source' } },
      purpose: { en: { text: 'To be taken back', state: 'source' } },
      commitments: ['critical-minerals-2'],
      owners: { jp: null, kr: null, us: null },
      startsOn: '2026-01-01',
      endsOn: '2028-12-31',
      dependsOn: [],
      basis: 'illustrative',
      source: null,
    })
    program = recorded.id
    official = await comeBack(browser, app, { party: 'kr', desk: 'critical-minerals-official' })
    colleague = await comeBack(browser, app, { party: 'kr', desk: 'second-official' })
    american = await comeBack(browser, `${portal}/programs?search=Sillim`, { party: 'us', desk: 'leader' })
  })

  afterAll(async () => {
    await browser?.close()
  })

  test('one official sees who loses it and proposes; nothing changes until a colleague confirms', async () => {
    await american.getByText(SECRET).first().waitFor()
    await official.goto(`${app}/programs/${program}`)
    await official.getByRole('link', { name: 'Sharing…' }).first().click()
    for (const ministry of [/Japan|METI/, /Commerce|States/])
      await official.locator('.checkbox').filter({ hasText: ministry }).click()
    const preview = official.locator('[aria-labelledby="sharing-preview"]')
    await preview.getByText('It is recalled').waitFor()
    expect(await preview.locator('[data-fate="loses"]').count()).toBe(2)
    await official.locator('textarea').first().fill(REASON)
    await official.getByRole('button', { name: 'Propose to a colleague' }).click()
    await official.getByText('A change waits for a second official').waitFor()
    // Who proposed it is offered to take it back, and not to confirm it.
    expect(await official.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0)
    await official.getByRole('button', { name: 'Take back' }).waitFor()
    const reader = portalReader(await signIn(portal, 'us', 'leader'))
    expect((await reader.programs.list.query({ search: 'Sillim' })).total.count).toBe(1)
  })

  test('a colleague finds it among their work and confirms: it is gone from the American portal, which says that it was', async () => {
    await colleague.goto(app)
    const waiting = colleague.locator('[aria-labelledby="sharing-waiting"]')
    await waiting.getByRole('link', { name: SECRET }).click()
    await colleague.getByText(REASON).first().waitFor()
    await colleague.getByRole('button', { name: 'Confirm', exact: true }).click()
    await colleague.getByText('carried out').first().waitFor()

    const reader = portalReader(await signIn(portal, 'us', 'leader'))
    const count = async () => (await reader.programs.list.query({ search: 'Sillim' })).total.count
    await expect.poll(count).toBe(0)
    await expect(reader.programs.get.query({ id: program })).rejects.toThrow()
    expect((await reader.events.list.query({ subject: program })).items).toEqual([])

    await american.goto(`${portal}/recalls`)
    const entry = american.locator('.recall').filter({ hasText: REASON })
    await entry.getByText('A record that your ministry no longer sees').waitFor()
    await entry.getByText('The only system confirmed').waitFor({ timeout: 15_000 })
    await settled(american)
    expect(await american.getByText(SECRET).count()).toBe(0)
    // Korea still reads what it was.
    const korean = await comeBack(browser, `${portal}/recalls`, { party: 'kr', desk: 'leader' })
    await korean.locator('.recall').filter({ hasText: SECRET }).first().waitFor()
  })
})
