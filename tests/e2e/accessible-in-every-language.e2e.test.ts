import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '@trilateral/contracts'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { deskPages, portalPages } from '../people/pages.ts'
import { settled } from '../people/settled.ts'

/** 320 px is 1280 px at 400 % zoom, which WCAG 2.2 asks a page to bear. */
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1366, height: 768 }

let stack: RunningStack
let browser: Browser
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-axe-'))
  ;[stack, browser] = await Promise.all([startStack({ port: 18_300, dataDir, quiet: true }), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

describe.each([
  {
    name: 'the portal',
    pages: portalPages,
    person: 'leader' as const,
    origin: () => stack.state.portal,
  },
  {
    name: 'the critical-minerals desk',
    pages: deskPages,
    person: 'critical-minerals-official' as const,
    origin: () => stack.state.apps['critical-minerals'] ?? '',
  },
])('$name', ({ pages, person, origin }) => {
  // One walk a language: signing in and opening a page cost more than looking at it.
  test.concurrent.each(LANGUAGES)(
    'has no fault that axe finds in either theme and fits 320 px on any route, in %s',
    { timeout: 240_000 },
    async (language) => {
      const page = await (await sitDown(browser, language)).newPage()
      const faults: string[] = []
      await page.goto(`${origin()}/?lang=${language}`)
      await page.locator('a[href^="/auth/sign-in/"]').first().waitFor()
      faults.push(...(await faultsOn(page, 'sign-in')))
      await enter(page, `${origin()}/`, 'kr', person)
      for (const address of await pages(origin())) {
        await page.goto(`${origin()}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        faults.push(...(await faultsOn(page, address)))
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'high-contrast'))
        faults.push(...(await faultsOn(page, `${address} in high contrast`, 'colours')))
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
