import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A theme changes nothing but colours: what does not depend on them need not be looked at twice. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it stands, and words that are no words. `colours`: only what a theme can change. */
export async function faultsOn(
  page: Page,
  where: string,
  what: 'all' | 'colours' = 'all',
): Promise<string[]> {
  // The bundle's content policy forbids a script element; the debugger's way in is not bound by it.
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, { type: string; values: string[] }>(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    what === 'all' ? { type: 'tag', values: STANDARDS } : { type: 'rule', values: COLOURS },
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
