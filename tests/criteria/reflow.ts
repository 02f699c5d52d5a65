import { LANGUAGES, type Language } from '@trilateral/contracts'
import type { Page } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { faultless, type Criterion, type House } from './criterion.ts'

/** 320 px is 1280 px at 400 % zoom. */
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1366, height: 768 }
/** WCAG 2.2, 1.4.12: what a reader may set for text. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}'

export const reflow: Criterion = {
  number: 10,
  asks: '320 px and 400 %, the reader’s text spacing, forced colours; no animation under reduced motion',
  async measure(house) {
    const faults: string[] = []
    let looks = 0
    await everyPage(house, async (page, where) => {
      looks += 1
      await page.setViewportSize(NARROW)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) faults.push(`${where}: ${over} px too wide at 320 px`)
      await page.setViewportSize(WIDE)
      const moving = await page.evaluate(
        () => document.getAnimations().filter((each) => each.playState === 'running').length,
      )
      if (moving > 0) faults.push(`${where}: ${moving} animations under reduced motion`)
      await page.addStyleTag({ content: SPACING }).catch(() => undefined)
      faults.push(...(await clippedOn(page)).map((what) => `${where}: ${what} is cut with wider spacing`))
      await page.emulateMedia({ forcedColors: 'active' })
      const lost = await page.evaluate(() => document.querySelectorAll('main h1').length === 0)
      if (lost) faults.push(`${where}: no heading in forced colours`)
      await page.emulateMedia({ forcedColors: 'none' })
    })
    return [faultless(looks, 'pages', faults)]
  },
}

/** A language that takes 40 % more room than English: every text in the page is made so much longer. */
export const longerTexts: Criterion = {
  number: 13,
  asks: 'texts 40 % longer are not cut (keys and hard-coded texts are checked by the catalogue tests and the lint)',
  async measure(house) {
    const faults: string[] = []
    let looks = 0
    const look = async (page: Page, where: string) => {
      looks += 1
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const texts: Text[] = []
        while (walker.nextNode()) texts.push(walker.currentNode as Text)
        for (const text of texts) {
          const { length } = text.data.trim()
          if (length > 0 && !['SCRIPT', 'STYLE'].includes(text.parentElement?.tagName ?? ''))
            text.data += ' ẋ'.repeat(Math.ceil((length * 0.4) / 2))
        }
      })
      faults.push(...(await clippedOn(page)).map((what) => `${where}: ${what} is cut`))
    }
    await everyPage(house, look, ['en'])
    return [faultless(looks, 'pages', faults)]
  },
}

async function everyPage(
  { browser, places }: House,
  look: (page: Page, where: string) => Promise<void>,
  languages: readonly Language[] = LANGUAGES,
): Promise<void> {
  for (const { name, origin, pages, person } of places)
    for (const language of languages) {
      const page = await (await sitDown(browser, language)).newPage()
      await enter(page, `${origin}/?lang=${language}`, 'kr', person)
      for (const address of pages) {
        await page.goto(`${origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        await look(page, `${name}: ${language} ${address}`)
      }
      await page.context().close()
    }
}

/** What shows less of its text than it has, and has no way to scroll to the rest. */
const clippedOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => {
        // What is typed in a field scrolls with the caret.
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(each)
        if (
          each instanceof HTMLInputElement ||
          clipPath !== 'none' ||
          (position === 'absolute' && each.clientWidth <= 1)
        )
          return false
        const wide = each.scrollWidth > each.clientWidth + 1 && ['hidden', 'clip'].includes(overflowX)
        const high = each.scrollHeight > each.clientHeight + 1 && ['hidden', 'clip'].includes(overflowY)
        return each.clientWidth > 1 && (wide || high)
      })
      .map(
        (each) => `${each.tagName.toLowerCase()}.${each.className} "${each.textContent.trim().slice(0, 30)}"`,
      ),
  )
