import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { tabTo } from '../people/tab-to.ts'
import { faultless, found, type Criterion } from './criterion.ts'

/** The smallest a thing to press may be, in CSS pixels: WCAG 2.2, 2.5.8. Links in running text are exempt. */
const LEAST_TARGET = 24

export const keyboard: Criterion = {
  number: 8,
  asks: 'by keyboard alone: find the worst risk, submit an update; no trap, focus never hidden, targets ≥ 24 px',
  async measure({ browser, portal, desk, portalPages, deskPages }) {
    const findings = []
    const minister = await (await sitDown(browser)).newPage()
    await enter(minister, `${portal}/`, 'us', 'leader')
    await minister.goto(`${portal}/`)
    await settled(minister)
    await tabTo(minister, '.exceptions a')
    await minister.keyboard.press('Enter')
    await minister.waitForURL(/\/(programs|commitments|alerts)\//)
    await settled(minister)
    findings.push(
      found(
        true,
        `the worst exception is opened by keyboard: ${new URL(minister.url()).pathname.split('/')[1]}`,
      ),
    )

    const official = await (await sitDown(browser)).newPage()
    await enter(official, `${desk}/`, 'kr', 'critical-minerals-official')
    findings.push(
      found(
        await updatesByKeyboard(official, desk, deskPages.find((page) => page.endsWith('/update')) ?? ''),
        'an official submits a two-minute update by keyboard',
      ),
    )

    const hidden: string[] = []
    const small: string[] = []
    for (const address of portalPages) {
      await minister.goto(`${portal}${address}`)
      await settled(minister)
      hidden.push(...(await hiddenFocusOn(minister)).map((what) => `${address}: ${what}`))
      small.push(...(await smallTargetsOn(minister)).map((what) => `${address}: ${what}`))
    }
    findings.push(faultless(portalPages.length, 'pages walked by Tab, focus in view', hidden))
    findings.push(faultless(portalPages.length, `pages with targets of at least ${LEAST_TARGET} px`, small))
    await Promise.all([minister.context().close(), official.context().close()])
    return findings
  },
}

/** Opens the programs, one that the official's ministry keeps, and its update, and sends it, touching nothing but keys. */
async function updatesByKeyboard(page: Page, desk: string, update: string): Promise<boolean> {
  const program = update.replace('/update', '')
  await page.goto(`${desk}/programs`)
  await settled(page)
  await tabTo(page, '[role="grid"] [data-at]')
  await arrowDownTo(page, `a[href^="${program}"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${program}*`)
  await settled(page)
  await tabTo(page, 'main a[href*="/update"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/update/)
  await settled(page)
  await tabTo(page, 'textarea')
  await page.keyboard.type(`Typed without a mouse ${randomUUID()}`)
  await tabTo(page, 'button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL((address) => !address.pathname.endsWith('/update'))
  return true
}

/** In a register one tab stop leads to the rows, and arrows from one to the next. @throws Error when the keys stop at another row */
async function arrowDownTo(page: Page, link: string): Promise<void> {
  const focused = () =>
    page.evaluate((wanted) => {
      const row = document.activeElement?.closest('[role="row"]')
      return { row: row?.getAttribute('aria-rowindex'), holds: Boolean(row?.querySelector(wanted)) }
    }, link)
  for (let { row, holds } = await focused(); !holds;) {
    await page.keyboard.press('ArrowDown')
    const below = await focused()
    if (below.row === row) throw new Error(`the arrows did not reach a row with ${link}`)
    ;({ row, holds } = below)
  }
}

/** Tabs through the whole page: whatever has the focus must be in view and not under something else. */
async function hiddenFocusOn(page: Page): Promise<string[]> {
  const faults: string[] = []
  const seen = new Set<string>()
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return undefined
      const { left, top, right, bottom, width, height } = at.getBoundingClientRect()
      // What is larger than the window, a table that scrolls, is judged by the part of it that stands there.
      const over = document.elementFromPoint(
        (Math.max(0, left) + Math.min(window.innerWidth, right)) / 2,
        (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2,
      )
      const inView =
        over !== null &&
        (at.contains(over) || over.contains(at) || over.closest('label')?.contains(at) === true)
      const name = (at.textContent || at.getAttribute('aria-label') || at.tagName).trim().slice(0, 40)
      return {
        inView: inView || width * height === 0,
        name,
        key: `${name}@${Math.round(left + window.scrollX)},${Math.round(top + window.scrollY)}`,
      }
    })
    if (!stop || seen.has(stop.key)) break
    seen.add(stop.key)
    if (!stop.inView) faults.push(`"${stop.name}" has the focus out of sight`)
  }
  return faults
}

const smallTargetsOn = (page: Page) =>
  page.evaluate(
    (least) =>
      [...document.querySelectorAll('button, select, input:not([type=hidden]), summary, [role=tab], nav a')]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
        .map(
          ({ each, box }) =>
            `${each.tagName} "${each.textContent.trim().slice(0, 30)}" ${Math.round(box.width)}×${Math.round(box.height)}`,
        ),
    LEAST_TARGET,
  )
