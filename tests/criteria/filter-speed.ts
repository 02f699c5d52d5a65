import type { Page, Route } from 'playwright-core'
import { enter, sitDown } from '../people/browser.ts'
import { settled } from '../people/settled.ts'
import { found, type Criterion } from './criterion.ts'

const ROWS = 2000
const CPU_SLOWDOWN = 4
const TRIES = 5
const MOST_MS = 200

/** The desk's register of measures, made as long as it may grow: the server's answer is repeated until it has 2,000 rows. */
export const filterSpeed: Criterion = {
  number: 6,
  asks: `a register of ${ROWS} rows is filtered within ${MOST_MS} ms, on a machine ${CPU_SLOWDOWN} times slower`,
  async measure({ browser, desk }) {
    const page = await (await sitDown(browser)).newPage()
    await enter(page, desk, 'kr', 'critical-minerals-official')
    await page.route('**/trpc/**measures.list**', (route) => repeated(route))
    await page.goto(`${desk}/measures`)
    await settled(page)
    const rows = await rowCount(page)
    const states = page.locator('search select').last()
    const values = await states
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
    const narrow = values.includes('suspended') ? 'suspended' : (values[1] ?? '')
    // Asked once each, so that what is measured is the screen and not the line.
    for (const value of [narrow, '', narrow, '']) {
      await states.selectOption(value)
      await settled(page)
    }
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const tries: number[] = []
    for (let count = 0; count < TRIES; count += 1) {
      tries.push(await timeTo(page, narrow))
      tries.push(await timeTo(page, ''))
    }
    await page.context().close()
    const median = tries.toSorted((a, b) => a - b)[TRIES] ?? Number.NaN
    return [
      found(rows > ROWS, `${rows - 1} rows, of which few are drawn`),
      found(
        median <= MOST_MS,
        `filtered and drawn after ${Math.round(median)} ms, median of ${tries.length}`,
      ),
    ]
  },
}

const rowCount = (page: Page) =>
  page.locator('[role="grid"]').evaluate((grid) => Number(grid.getAttribute('aria-rowcount')))

/** From the choice in the filter to the frame in which the grid has other rows. */
const timeTo = (page: Page, value: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        // Inside, since the page gets this function's text alone.
        // oxlint-disable-next-line unicorn/consistent-function-scoping
        const rows = () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')
        const before = rows()
        const select = [...document.querySelectorAll<HTMLSelectElement>('search select')].at(-1)
        if (!select) throw new Error('no filter')
        const began = performance.now()
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted)
        select.dispatchEvent(new Event('change', { bubbles: true }))
        requestAnimationFrame(function look() {
          if (rows() === before) requestAnimationFrame(look)
          else setTimeout(() => resolve(performance.now() - began))
        })
      }),
    value,
  )

/** The items of a list, over and over, each a row of its own. */
async function repeated(route: Route): Promise<void> {
  const answer = await route.fetch()
  const names = new URL(route.request().url()).pathname.split('/').at(-1)?.split(',') ?? []
  const results = (await answer.json()) as { result?: { data?: { items?: { id: string }[] } } }[]
  names.forEach((name, index) => {
    const data = results[index]?.result?.data
    if (name !== 'measures.list' || !data?.items) return
    const { items } = data
    // The same times for every question: a filter then leaves as large a part as it does of the few.
    const times = Math.ceil((ROWS + 1) / 10)
    data.items = Array.from({ length: times }, (_, turn) =>
      items.map((item) => ({ ...item, id: `${String(turn).padStart(4, '0')}${item.id.slice(4)}` })),
    ).flat()
  })
  await route.fulfill({ response: answer, json: results })
}
