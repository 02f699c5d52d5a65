import type { Page } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { found, type Criterion } from './criterion.ts'

/** A slow laptop on an office line: 4 times slower, 10 Mbit/s, 40 ms. */
const CPU_SLOWDOWN = 4
const BYTES_PER_SECOND = 10_000_000 / 8
const LATENCY_MS = 40
const TRIES = 3

interface Vitals {
  readonly paint: number
  readonly shift: number
  readonly interaction: number
}

export const pageSpeed: Criterion = {
  number: 3,
  asks: 'the Brief on a slow laptop: LCP ≤ 2.5 s, INP ≤ 200 ms, CLS ≤ 0.1',
  async measure({ browser, portal }) {
    const page = await (await sitDown(browser)).newPage()
    await enter(page, `${portal}/`, 'us', 'leader')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.addInitScript(watch)
    const tries: Vitals[] = []
    for (let count = 0; count < TRIES; count += 1) {
      await page.goto(`${portal}/`)
      await settled(page)
      await interact(page)
      tries.push(await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals))
    }
    await page.context().close()
    const median = (of: (vitals: Vitals) => number) =>
      tries.map(of).toSorted((a, b) => a - b)[Math.floor(TRIES / 2)] ?? Number.NaN
    const paint = median((vitals) => vitals.paint)
    const shift = median((vitals) => vitals.shift)
    const interaction = median((vitals) => vitals.interaction)
    return [
      found(paint > 0 && paint <= 2500, `largest paint after ${Math.round(paint)} ms, median of ${TRIES}`),
      found(shift <= 0.1, `layout shift ${shift.toFixed(3)}`),
      found(interaction > 0 && interaction <= 200, `slowest interaction ${Math.round(interaction)} ms`),
    ]
  },
}

/** Opens the theme or language control by keyboard and steps through the page: each press is an interaction. */
async function interact(page: Page): Promise<void> {
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab')
  await page.locator('main a').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('nav a').nth(1).click()
  // Nobody goes back before there is something to see: that would be measured as the slowness of the click.
  await page.locator('.page-eyebrow', { hasText: 'Commitments' }).waitFor()
  await settled(page)
  await page.goBack()
  await settled(page)
  await page.waitForTimeout(300)
}

/** Runs in the page, before anything of ours. */
function watch(): void {
  const vitals = { paint: 0, shift: 0, interaction: 0 }
  Object.assign(window, { vitals })
  // Inside, since the page gets this function's text alone.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    })
  observe('largest-contentful-paint', (entry) => (vitals.paint = entry.startTime))
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) vitals.shift += value
  })
  observe(
    'event',
    (entry) => {
      if ((entry as unknown as { interactionId: number }).interactionId > 0)
        vitals.interaction = Math.max(vitals.interaction, entry.duration)
    },
    { durationThreshold: 16 },
  )
}
