import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '@trilateral/contracts'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { portalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** 320 px is 1280 px at 400 % zoom, which WCAG 2.2 asks a page to bear. */
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1366, height: 768 }
const THEMES = ['light', 'high-contrast'] as const

/** Every route of the portal; `:measure` and `:event` stand for the first of each. */
const PORTAL = [
  '/measures',
  '/measures?on=2025-11-01&target=US&material=gallium',
  '/measures?search=nothing-has-this-name',
  '/measures/:measure',
  '/measures/00000000-0000-4000-8000-000000000000',
  '/events',
  '/events/:event',
  '/no-such-page',
]

const DESK = [
  '/',
  '/?search=nothing-has-this-name',
  '/measures/:measure',
  '/measures/:own/suspend',
  '/measures/:own/resume',
  '/measures/:own/end',
  '/measures/00000000-0000-4000-8000-000000000000',
  '/record',
  '/tariff-lines',
  '/no-such-page',
]

let stack: RunningStack
let browser: Browser
let dataDir: string
const places: Record<string, string> = {}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-axe-'))
  ;[stack, browser] = await Promise.all([startStack({ port: 18_300, dataDir, quiet: true }), openBrowser()])
  const reader = portalReader(await signIn(stack.state.portal, 'kr', 'leader'))
  await vi.waitUntil(async () => (await reader.measures.list.query({})).total > 5, { timeout: 20_000 })
  const { items } = await reader.measures.list.query({})
  places['measure'] = items.find(({ originator }) => originator === 'us')?.id ?? ''
  places['own'] = items.find(({ originator }) => originator === 'kr')?.id ?? ''
  places['event'] = (await reader.events.list.query({})).items[0]?.id ?? ''
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const addressOf = (route: string) =>
  route.replace(/:(measure|own|event)/, (_found, name: string) => places[name] ?? '')

describe.each([
  { name: 'the portal', routes: PORTAL, desk: 'leader' as const, origin: () => stack.state.portal },
  {
    name: 'the critical-minerals desk',
    routes: DESK,
    desk: 'critical-minerals-official' as const,
    origin: () => stack.state.apps['critical-minerals'] ?? '',
  },
])('$name', ({ routes, desk, origin }) => {
  // One walk a language: signing in and opening a page cost more than looking at it.
  test.each(LANGUAGES)(
    'has no fault that axe finds in either theme and fits 320 px on any route, in %s',
    async (language) => {
      const page = await (await sitDown(browser, language)).newPage()
      const faults: string[] = []
      await page.goto(`${origin()}/?lang=${language}`)
      await page.locator('a[href^="/auth/sign-in/"]').first().waitFor()
      faults.push(...(await faultsOn(page, 'sign-in')))
      await enter(page, `${origin()}/`, 'kr', desk)
      for (const route of routes) {
        const address = addressOf(route)
        await page.goto(`${origin()}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        for (const theme of THEMES) {
          await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
          faults.push(...(await faultsOn(page, `${route} ${theme}`)))
        }
        await page.setViewportSize(NARROW)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (over > 0) faults.push(`${route}: ${over} px too wide for 320 px`)
        await page.setViewportSize(WIDE)
      }
      await page.context().close()
      expect(faults).toEqual([])
    },
  )
})

/** The page has said what it has to say: a title of its own, and nothing that still loads. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main .state-box').first().waitFor()
  await page.locator('.state-loading').first().waitFor({ state: 'detached' })
}

async function faultsOn(page: Page, where: string): Promise<string[]> {
  // The bundle's content policy forbids a script element; the debugger's way in is not bound by it.
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
      }),
    STANDARDS,
  )
  const unreadable = (await page.locator('body').innerText()).match(/\bNaN\b|\bundefined\b|\[object /g) ?? []
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${where}: ${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    ),
    ...unreadable.map((word) => `${where}: shows ${word}`),
  ]
}
