import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { SEEN_WITHIN_MS } from '../people/seen-within.ts'
import { milestonesOf } from '../people/milestones.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { whenStill } from '../people/when-still.ts'
import { deskOf, houses, portalOf } from './houses.ts'

describe.each(houses)('over $bus, a slip travels from a desk to an open Brief', (house) => {
  const app = deskOf(house)
  const portal = portalOf(house)
  let browser: Browser
  let minister: Page
  let official: Page

  beforeAll(async () => {
    browser = await openBrowser()
    minister = await (await sitDown(browser)).newPage()
    official = await (await sitDown(browser, 'ko')).newPage()
    await enter(minister, portal, 'us', 'leader')
    await enter(official, app, 'kr', 'critical-minerals-official')
  })

  afterAll(async () => {
    await browser?.close()
  })

  test('a Korean official moves a milestone; the American minister’s Brief says so at once, without reload', async () => {
    const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const reader = portalReader(await signIn(portal, 'us', 'leader'))
    const { exceptions } = await reader.brief.get.query({})
    // Critical, and farther than any other walk moves one: where many programs stand out, the Brief names the worst reason alone.
    const programs = exceptions.map(({ program }) => program)
    const milestone = (await milestonesOf(desk, programs)).find(
      ({ state, originator }) => state.critical && state.reachedOn === null && originator === 'kr',
    )
    if (!milestone) throw new Error('no program that stands out has a critical milestone of Korea’s')

    await settled(minister)
    await minister.evaluate(() => Object.assign(window, { neverReloaded: true }))
    await official.goto(`${app}/milestones/${milestone.id}/slip?lang=ko`)
    await official.locator('input[type=date]').first().fill('2039-06-15')
    await official.locator('textarea').first().fill('시험 장비가 늦게 도착함')
    const answered = official.waitForResponse(
      (answer) => answer.url().includes('workProgram.milestone.slip') && answer.ok(),
    )
    await official.locator('button[type=submit]').click()
    await answered
    const told = Date.now()

    const line = minister.locator('.exceptions > li').filter({ hasText: 'to 15 Jun 2039' })
    await line.first().waitFor({ timeout: 10_000 })
    expect(Date.now() - told).toBeLessThan(SEEN_WITHIN_MS)
    expect(await minister.evaluate(() => 'neverReloaded' in window)).toBe(true)

    // What the Brief says is what the dossier tells: the new date beside the baseline, and the cause.
    await line.first().getByRole('link').first().click()
    await minister.getByRole('row').filter({ hasText: '15 Jun 2039' }).first().waitFor()
    await minister.getByText('시험 장비가 늦게 도착함').first().waitFor()
  })

  test('one for Japan and Korea alone moves nothing that an American sees', async () => {
    const desk = mineralsDesk(await signIn(app, 'jp', 'critical-minerals-official'))
    const american = portalReader(await signIn(portal, 'us', 'leader'))
    const korean = portalReader(await signIn(portal, 'kr', 'leader'))
    const { items } = await desk.workProgram.register.query({})
    const forTwo = items.find(({ audience }) => audience.join('-') === 'jp-kr')
    if (!forTwo) throw new Error('the opening program keeps nothing for Japan and Korea alone')
    const seen = async () => {
      const brief = await american.brief.get.query({})
      const programs = await american.programs.list.query({})
      return JSON.stringify({ ...brief, asOf: null, programs: programs.items })
    }
    const before = await whenStill(seen)
    const page = await desk.workProgram.program.get.query({ id: forTwo.id })
    const milestone = page.milestones.find(
      ({ state, originator }) => state.reachedOn === null && originator === 'jp',
    )
    if (!milestone) throw new Error('the program for two has no open milestone that Japan set')
    await desk.workProgram.milestone.slip.mutate({
      requestId: crypto.randomUUID(),
      id: milestone.id,
      expectedVersion: milestone.version,
      to: '2027-09-30',
      cause: { en: { text: 'For two alone', state: 'source' } },
    })
    const dossier = () => korean.programs.get.query({ id: forTwo.id })
    await expect
      .poll(async () => (await dossier()).milestones.some(({ state }) => state.due === '2027-09-30'))
      .toBe(true)
    expect(await seen()).toBe(before)
    await expect(american.programs.get.query({ id: forTwo.id })).rejects.toThrow()
    expect((await american.programs.list.query({ search: 'For two alone' })).total.count).toBe(0)
  })
})
