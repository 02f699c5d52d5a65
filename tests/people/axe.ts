import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A theme changes nothing but colours: what does not depend on them need not be looked at twice. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** A language changes nothing but words: whether they are there, what they name, how much room they take. */
const WORDS = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-text',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'image-redundant-alt',
  'input-button-name',
  'label',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'table-duplicate-name',
  'target-size',
  'valid-lang',
]

const RULES = {
  all: { type: 'tag', values: STANDARDS },
  colours: { type: 'rule', values: COLOURS },
  words: { type: 'rule', values: WORDS },
} as const

/**
 * What axe finds on the page as it stands, and words that are no words. `colours`: only what a theme can change; `words`: only
 * what a language can.
 */
export async function faultsOn(
  page: Page,
  where: string,
  what: keyof typeof RULES = 'all',
): Promise<string[]> {
  // The bundle's content policy forbids a script element; the debugger's way in is not bound by it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, (typeof RULES)[keyof typeof RULES]>(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    RULES[what],
  )
  const unreadable = (await page.locator('body').innerText()).match(/\bNaN\b|\bundefined\b|\[object /g) ?? []
  return [
    ...violations.map(({ id, nodes }) => {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
      return `${where}: ${id} at ${places.join(', ')}`
    }),
    ...unreadable.map((word) => `${where}: shows ${word}`),
  ]
}
