import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, and words that are no words. */
export async function faultsOn(page: Page, where: string): Promise<string[]> {
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
    ...violations.map(({ id, nodes }) => {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
      return `${where}: ${id} at ${places.join(', ')}`
    }),
    ...unreadable.map((word) => `${where}: shows ${word}`),
  ]
}
