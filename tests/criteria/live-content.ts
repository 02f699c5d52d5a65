import { randomUUID } from 'node:crypto'
import { enter, sitDown } from '../people/browser.ts'
import { mineralsDesk } from '../people/desk.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { until } from '../load/until.ts'
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
    // What another area concludes from them may come as updates too.
    const button = page.getByRole('button', { name: /^Show \d+ updates/ })
    const waiting = async () => Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
    await button.waitFor({ timeout: 5000 })
    await until(async () => (await waiting()) >= 2, 100)
    const kept = await link.evaluate((each) => document.activeElement === each)
    const moved = Math.abs((await page.evaluate(() => window.scrollY)) - before)

    const spoken = page.locator('output[aria-live=polite].for-ears')
    const first = await spoken.textContent()
    const counted = await waiting()
    await record()
    await until(async () => (await waiting()) > counted, 100)
    const still = (await spoken.textContent()) === first
    await page.clock.fastForward(30_000)
    await page.waitForTimeout(300)
    const second = await spoken.textContent()

    await page.context().close()
    return [
      found(true, 'changes wait behind "Show … updates" while the pointer rests on the list'),
      found(kept && moved <= 1, `focus ${kept ? 'stays' : 'is lost'}, the page moves ${moved} px`),
      found(still && second !== first, `within 30 s "${first}" is the only sentence; then "${second}"`),
    ]
  },
}
