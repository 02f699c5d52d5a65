import { LANGUAGES, type Language } from '@trilateral/contracts'
import type { Page, Route } from 'playwright-core'
import { faultsOn } from '../people/axe.ts'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { faultless, type Criterion, type LookedAt } from './criterion.ts'

const THEMES = ['light', 'high-contrast'] as const

/** What the page shows while its server is slow, and when it fails. */
const CIRCUMSTANCES: Readonly<Record<string, (route: Route) => Promise<unknown>>> = {
  loading: () => new Promise(() => undefined),
  failing: (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }),
}

export const accessible: Criterion = {
  number: 7,
  asks: 'axe finds nothing on any route, in three languages, two themes, loading and failing',
  async measure(house) {
    const faults: string[] = []
    let looks = 0
    const look = async (page: Page, where: string) => {
      for (const theme of THEMES) {
        await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
        looks += 1
        faults.push(...(await faultsOn(page, `${where} ${theme}`, theme === 'light' ? 'all' : 'colours')))
      }
    }
    const walk = async (language: Language, { name, origin, pages, person }: LookedAt) => {
      const page = await (await sitDown(house.browser, language)).newPage()
      await enter(page, `${origin}/?lang=${language}`, 'kr', person)
      for (const address of pages) {
        const full = `${origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`
        await page.goto(full)
        await settled(page)
        await look(page, `${name}: ${language} ${address}`)
        for (const [circumstance, answer] of Object.entries(CIRCUMSTANCES)) {
          const unlessSession = (route: Route) =>
            route.request().url().includes('session') ? route.continue() : answer(route)
          await page.route('**/trpc/**', unlessSession)
          await page.goto(full)
          await page.locator('main').waitFor()
          await page.waitForTimeout(150)
          await look(page, `${name}: ${language} ${address} ${circumstance}`)
          await page.unrouteAll({ behavior: 'ignoreErrors' })
        }
      }
      await page.context().close()
    }
    // The languages walk at once: a page that waits for its server leaves the machine to the others.
    for (const place of house.places) await Promise.all(LANGUAGES.map((language) => walk(language, place)))
    return [faultless(looks, 'looks', faults)]
  },
}
