import { LANGUAGES } from '@trilateral/contracts'
import type { Page } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { faultless, found, type Criterion } from './criterion.ts'

/** What one figure of a page says of itself. */
interface Figure {
  readonly caption: string
  readonly name: string
  readonly rows: number
  readonly text: string
}

/** The pages that draw something. */
const DRAWN = /^\/supply|^\/timeline\?view=chart|^\/programs\/(?!0000)[0-9a-f]/

export const charts: Criterion = {
  number: 9,
  asks: 'every chart has a name that states a finding and a table beside it; no NaN, undefined or [object',
  async measure({ browser, portal, portalPages }) {
    const faults: string[] = []
    let looks = 0
    for (const language of LANGUAGES) {
      const page = await (await sitDown(browser, language)).newPage()
      await enter(page, `${portal}/?lang=${language}`, 'us', 'leader')
      for (const address of portalPages.filter((each) => DRAWN.test(each))) {
        await page.goto(`${portal}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        // Drawings come in a file of their own, after the page.
        await page.locator('main figure svg').first().waitFor()
        for (const figure of await figuresOn(page)) {
          looks += 1
          const where = `${language} ${address} "${figure.caption.slice(0, 40)}"`
          if (figure.caption.trim() === '') faults.push(`${where}: no finding`)
          if (figure.name.trim() === '') faults.push(`${where}: no accessible name`)
          if (figure.rows === 0) faults.push(`${where}: no table`)
          if (/NaN|undefined|\[object/.test(figure.text)) faults.push(`${where}: shows ${figure.text}`)
        }
      }
      await page.context().close()
    }
    return [found(looks > 0, `${looks} charts looked at`), faultless(looks, 'charts', faults)]
  },
}

const figuresOn = (page: Page): Promise<Figure[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main figure')]
      .filter((figure) => figure.querySelector('svg'))
      .map((figure) => {
        const drawing = figure.querySelector('svg')
        const labels = (drawing?.getAttribute('aria-labelledby') ?? '').split(' ')
        const named = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
        return {
          caption: figure.querySelector('figcaption')?.textContent ?? '',
          name: drawing?.getAttribute('aria-label') ?? named,
          rows: figure.querySelectorAll('table tbody tr').length,
          text: figure.textContent ?? '',
        }
      }),
  )
