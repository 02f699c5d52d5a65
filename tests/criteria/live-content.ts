import { randomUUID } from 'node:crypto'
import { enter, sitDown } from '../people/browser.ts'
import { mineralsDesk } from '../people/desk.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { found, type Criterion } from './criterion.ts'

export const liveContent: Criterion = {
  number: 11,
  asks: 'live content can be paused, waits behind "N updates", speaks once in 30 s, and moves neither focus nor page',
  async measure({ browser, portal, desk }) {
    const korea = mineralsDesk(await signIn(desk, 'kr', 'critical-minerals-official'))
    const record = () => korea.measures.record.mutate(measureDraft(`Live ${randomUUID()}`, ['kr', 'us']))
    const page = await (await sitDown(browser)).newPage()
    await page.clock.install()
    await enter(page, `${portal}/measures`, 'us', 'leader')
    await page.goto(`${portal}/measures`)
    await settled(page)
    await page.getByText('Live', { exact: true }).waitFor()
    const link = page.locator('main table a').last()
    await link.focus()
    await page.locator('main table tbody tr').last().hover()
    const before = await page.evaluate(() => window.scrollY)
    await record()
    await record()
    const button = page.getByRole('button', { name: /^Show 2 updates/ })
    await button.waitFor({ timeout: 5000 })
    const kept = await link.evaluate((each) => document.activeElement === each)
    const moved = Math.abs((await page.evaluate(() => window.scrollY)) - before)

    const spoken = page.locator('output[aria-live=polite].for-ears')
    const first = await spoken.textContent()
    await record()
    await page.getByRole('button', { name: /^Show 3 updates/ }).waitFor()
    const still = (await spoken.textContent()) === first
    await page.clock.fastForward(30_000)
    await page.waitForTimeout(300)
    const second = await spoken.textContent()

    await page.context().close()
    return [
      found(true, 'two changes wait behind "Show 2 updates" while the pointer rests on the list'),
      found(kept && moved <= 1, `focus ${kept ? 'stays' : 'is lost'}, the page moves ${moved} px`),
      found(still && second !== first, `within 30 s "${first}" is the only sentence; then "${second}"`),
    ]
  },
}
