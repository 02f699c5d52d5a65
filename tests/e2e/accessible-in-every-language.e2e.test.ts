import { LANGUAGES } from '@trilateral/contracts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { placesOf } from '../people/places.ts'
import { settled } from '../people/settled.ts'
import { house } from './houses.ts'

/** 320 px is 1280 px at 400 % zoom, which WCAG 2.2 asks a page to bear. */
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1366, height: 768 }

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

describe.each(placesOf(house().state))('$name', ({ pages, person, origin }) => {
  // One walk a language: signing in and opening a page cost more than looking at it. Everything is looked at in English, what words
  // can change in the others; `npm run criteria -- 7` looks at everything in all of them.
  test.concurrent.each(LANGUAGES)(
    'has no fault that axe finds in either theme and fits 320 px on any route, in %s',
    { timeout: 240_000 },
    async (language) => {
      const whole = language === 'en'
      const page = await (await sitDown(browser, language)).newPage()
      const faults: string[] = []
      const look = async (where: string) =>
        faults.push(...(await faultsOn(page, where, whole ? 'all' : 'words')))
      await page.goto(`${origin}/?lang=${language}`)
      await page.locator('a[href^="/auth/sign-in/"]').first().waitFor()
      await look('sign-in')
      await enter(page, `${origin}/`, 'kr', person)
      for (const address of await pages()) {
        await page.goto(`${origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        await look(address)
        if (whole) {
          await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'high-contrast'))
          faults.push(...(await faultsOn(page, `${address} in high contrast`, 'colours')))
        }
        await page.setViewportSize(NARROW)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (over > 0) faults.push(`${address}: ${over} px too wide for 320 px`)
        await page.setViewportSize(WIDE)
      }
      await page.context().close()
      expect(faults).toEqual([])
    },
  )
})
