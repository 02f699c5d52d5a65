import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { existsSync } from 'node:fs'
import type { Language, Party } from '@trilateral/contracts'
import type { Desk } from './sign-in.ts'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where this machine has a Chromium; CHROMIUM_PATH names another. */
export function chromiumPath(): string | undefined {
  return process.env['CHROMIUM_PATH'] ?? PLACES.find((place) => existsSync(place))
}

/** A Chromium that talks to nobody but us. @throws Error that says how to get one, when the machine has none */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined)
    throw new Error(
      'No Chromium was found. Install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.',
    )
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  })
}

/** A person at their own computer: a browser context, in their language. */
export async function sitDown(
  browser: Browser,
  language: Language = 'en',
  viewport = { width: 1366, height: 768 },
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: language, viewport, reducedMotion: 'reduce' })
  // A program that is run from source names inner functions by a helper of its own, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  return context
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>
const entered = new Map<string, Promise<Cookies>>()

/**
 * A page at `address` of someone who signed in there before. The way through their ministry is walked once a person and file of
 * tests; walks that are about signing in take `enter`, and so do those that end a session.
 */
export async function comeBack(
  browser: Browser,
  address: string,
  person: { party: Party; desk: Desk; language?: Language },
): Promise<Page> {
  const { party, desk, language = 'en' } = person
  const { origin } = new URL(address)
  const key = `${origin} ${party} ${desk}`
  const cookies = entered.get(key) ?? signedIn(browser, origin, party, desk)
  entered.set(key, cookies)
  const page = await (await sitDown(browser, language)).newPage()
  await page.context().addCookies((await cookies).cookies)
  await page.goto(address)
  return page
}

async function signedIn(browser: Browser, origin: string, party: Party, desk: Desk): Promise<Cookies> {
  const page = await (await sitDown(browser)).newPage()
  await enter(page, origin, party, desk)
  const cookies = await page.context().storageState()
  await page.context().close()
  return cookies
}

/** Signs in at `address` as a person would: the ministry's link, then the demonstration person. */
export async function enter(page: Page, address: string, party: Party, desk: Desk): Promise<void> {
  await page.goto(address)
  await page.locator(`a[href^="/auth/sign-in/${party}"]`).click()
  await page.locator(`button[value="${party}-${desk}"]`).click()
  // On a phone it stands folded.
  await page.locator('.shell-nav').waitFor({ state: 'attached' })
}
