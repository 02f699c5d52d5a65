import { textFor } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { milestonesOf } from '../people/milestones.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { tabTo } from '../people/tab-to.ts'
import { deskOf, houses, portalOf } from './houses.ts'

describe.each(houses)('over $bus, a leader looks for days and words', (house) => {
  const app = deskOf(house)
  const portal = portalOf(house)
  let browser: Browser
  let american: Page
  let japanese: Page
  let korean: Page

  beforeAll(async () => {
    browser = await openBrowser()
    const sit = async (language: 'en' | 'ja' | 'ko', party: 'us' | 'jp' | 'kr') => {
      const page = await (await sitDown(browser, language)).newPage()
      await enter(page, portal, party, 'leader')
      return page
    }
    american = await sit('en', 'us')
    japanese = await sit('ja', 'jp')
    korean = await sit('ko', 'kr')
  })

  afterAll(async () => {
    await browser?.close()
  })

  test('by keyboard alone: Ctrl-K, two characters, an arrow, Enter; in Japanese and in Korean that is not composed', async () => {
    for (const [page, typed, found] of [
      [japanese, '鉱物', '鉱物'],
      [korean, '광물'.normalize('NFD'), '광물'],
    ] as const) {
      await settled(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').waitFor()
      await page.keyboard.insertText(typed)
      await page.locator('.palette-option mark', { hasText: found }).first().waitFor()
      expect(await faultsOn(page, typed)).toEqual([])
      const before = page.url()
      await page.keyboard.press('ArrowDown')
      const chosen = page.locator('.palette-option[aria-selected=true]')
      expect(await chosen.locator('mark').count()).toBeGreaterThan(0)
      await page.keyboard.press('Enter')
      await page.getByRole('combobox').waitFor({ state: 'detached' })
      await expect.poll(() => page.url()).not.toBe(before)
    }
  })

  test('while an input method composes, neither Enter nor Tab does anything, whichever way the browser says so', async () => {
    await korean.goto(`${portal}/?lang=ko`)
    await settled(korean)
    await korean.keyboard.press('Control+k')
    const field = korean.getByRole('combobox')
    await field.fill('프로그램')
    await korean.locator('.palette-option').first().waitFor()
    const before = korean.url()
    for (const key of ['Enter', 'Tab'])
      for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
        const isTaken = await field.evaluate(
          (element, init) =>
            !element.dispatchEvent(
              new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
            ),
          { key, ...how },
        )
        expect(isTaken).toBe(true)
        expect(korean.url()).toBe(before)
        expect(await field.evaluate((element) => document.activeElement === element)).toBe(true)
      }
    await korean.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
  })

  test('what two share is found by the one and not by the other, on a page of its own', async () => {
    const desk = mineralsDesk(await signIn(app, 'jp', 'critical-minerals-official'))
    const { items } = await desk.workProgram.register.query({})
    const forTwo = items.find(({ audience }) => audience.join('-') === 'jp-kr')
    const title = forTwo === undefined ? '' : textFor(forTwo.state.title, 'en').text
    expect(title).not.toBe('')
    const address = (language: string) => `${portal}/search?lang=${language}&q=${encodeURIComponent(title)}`
    await korean.goto(address('ko'))
    await korean.locator(`.hits a[href*="${forTwo?.id}"]`).first().waitFor()
    await american.goto(address('en'))
    await american.getByText('Nothing that you may see has these words').waitFor()
    expect(await american.content()).not.toContain(forTwo?.id)
  })

  test('a milestone that moves is in the open calendar on its new day, without a reload', async () => {
    const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const { items } = await desk.workProgram.register.query({})
    const openToAll = items.filter(({ audience }) => audience.length === 3)
    // Korea also sets milestones that are due on a day in Washington.
    const milestone = (await milestonesOf(desk, openToAll)).find(
      ({ state, originator }) => originator === 'kr' && state.dayOf === 'kr' && state.reachedOn === null,
    )
    if (!milestone) throw new Error('no open milestone that Korea set for a day in Seoul')
    await american.goto(`${portal}/calendar?lang=en&view=agenda&month=2027-08&kind=milestone-due`)
    await settled(american)
    await american.evaluate(() => Object.assign(window, { neverReloaded: true }))
    await desk.workProgram.milestone.slip.mutate({
      requestId: crypto.randomUUID(),
      id: milestone.id,
      expectedVersion: milestone.version,
      to: '2027-08-18',
      cause: { en: { text: 'The furnace arrives later', state: 'source' } },
    })
    const row = american.getByRole('row').filter({ hasText: '18 Aug 2027' })
    await row.getByText('Milestone due').waitFor()
    // A day in Seoul ends in Washington in the morning of that day, by summer time there.
    await row.getByText('18 Aug 2027 11:00 EDT').waitFor()
    expect(await american.evaluate(() => 'neverReloaded' in window)).toBe(true)
    expect(await faultsOn(american, 'calendar')).toEqual([])
  })

  test('an address for a calendar program: made by keyboard, fetched as such a program does, revoked, and gone', async () => {
    await american.goto(`${portal}/calendar?lang=en`)
    await settled(american)
    await tabTo(american, '.feed-form input')
    await american.keyboard.type('Work phone')
    await tabTo(american, '.feed-form button[type=submit]')
    await american.keyboard.press('Enter')
    const address = (await american.locator('.feed-made code').textContent()) ?? ''
    expect(address).toMatch(/\/feeds\/calendar\/[\w-]{43}\.ics$/)

    const feed = await fetch(address)
    expect(feed.status).toBe(200)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await feed.text()
    expect(text.startsWith('BEGIN:VCALENDAR')).toBe(true)
    expect(text).toContain('DTSTART;VALUE=DATE:20250626')

    await american.reload()
    await settled(american)
    expect(await american.content()).not.toContain(address)
    await tabTo(american, 'button[aria-label="Revoke Work phone"]')
    await american.keyboard.press('Enter')
    await tabTo(american, '.feed-sure button')
    await american.keyboard.press('Enter')
    await american.getByText('You have made no address.').waitFor()
    expect((await fetch(address)).status).toBe(404)
    const reader = portalReader(await signIn(portal, 'us', 'leader'))
    expect(await reader.calendar.feeds.query()).toEqual([])
  })
})
