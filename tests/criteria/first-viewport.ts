import { LANGUAGES } from '@trilateral/contracts'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { found, type Criterion } from './criterion.ts'

const VIEWPORTS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]
/** What a minister must see without scrolling. */
const PARTS = {
  'bottom line': 'main h1',
  'worst exception': '.exceptions > li:first-child',
  'last exception': '.exceptions > li:last-child',
  countdown: '.brief-figures .key-figure:last-child',
}
const MOST_PANELS = 7

export const firstViewport: Criterion = {
  number: 1,
  asks: 'bottom line, exceptions and countdown in the first viewport of the Brief; at most 7 panels',
  async measure({ browser, portal }) {
    const findings = []
    for (const language of LANGUAGES)
      for (const viewport of VIEWPORTS) {
        const page = await (await sitDown(browser, language, viewport)).newPage()
        await enter(page, `${portal}/?lang=${language}`, 'us', 'leader')
        await page.goto(`${portal}/?lang=${language}`)
        await settled(page)
        const tops = await Promise.all(
          Object.entries(PARTS).map(async ([part, selector]) => {
            const box = await page.locator(selector).first().boundingBox()
            return { part, top: box ? Math.round(box.y) : undefined }
          }),
        )
        // Seen is what shows at least two lines of itself, 48 px.
        const hidden = tops.filter(({ top }) => top === undefined || top > viewport.height - 48)
        const panels = await page.locator('.brief > :is(section, .bottom-line)').count()
        findings.push(
          found(
            hidden.length === 0 && panels <= MOST_PANELS && panels > 0,
            `${language} at ${viewport.width}×${viewport.height}: ${tops.map(({ part, top }) => `${part} at ${top ?? 'nowhere'} px`).join(', ')}; ${panels} panels`,
          ),
        )
        await page.context().close()
      }
    return findings
  },
}
