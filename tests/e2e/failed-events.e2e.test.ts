import { randomUUID } from 'node:crypto'
import { openBus } from '@trilateral/bus'
import { encode, PORTAL, topicOf } from '@trilateral/contracts'
import { alertHandlingAsked } from '@trilateral/contracts/portal'
import { newEvent } from '@trilateral/journal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silent } from '../load/silent.ts'
import { comeBack, openBrowser } from '../people/browser.ts'
import { alertDraft } from '../people/alert-draft.ts'
import { mineralsDesk } from '../people/desk.ts'
import { signIn, type Desk } from '../people/sign-in.ts'
import { deskOf, house, portalOf } from './houses.ts'

/** Milliseconds: a list asks again every few seconds. */
const LISTED_WITHIN = 30_000

describe('a request that came cut off is for people to settle', () => {
  const { state } = house()
  const app = deskOf(house())
  const portal = portalOf(house())
  let browser: Browser
  let alert: string
  let asked: ReturnType<typeof request>

  /** A Japanese leader asks critical minerals to acknowledge an alert. */
  function request() {
    const id = randomUUID()
    const askedBy = { party: 'jp', name: 'A director-general' } as const
    return newEvent(alertHandlingAsked, {
      area: PORTAL,
      subject: id,
      sequence: 1,
      audience: ['jp'],
      originator: 'jp',
      tlp: 'AMBER+STRICT',
      data: {
        alertHandling: { id, area: 'critical-minerals', alert, handling: { kind: 'acknowledge' }, askedBy },
      },
      now: () => new Date(),
    })
  }

  beforeAll(async () => {
    browser = await openBrowser()
    const korea = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const raised = await korea.workProgram.alert.raise.mutate(
      alertDraft('Alert that a cut-off request is about'),
    )
    alert = raised.id
    asked = request()
    const bus = await openBus({
      kind: 'postgres',
      connectionString: state.databases['bus'] ?? '',
      logger: silent,
    })
    const publisher = await bus.openPublisher()
    await publisher.publish([
      { topic: topicOf(PORTAL, asked.audience), ...encode(asked), value: '{"alertHandling":' },
    ])
    await publisher.close()
    await bus.close()
  })
  afterAll(() => browser?.close())

  const at = (origin: string, party: 'jp' | 'kr', desk: Desk) =>
    comeBack(browser, `${origin}/failed-events`, { party, desk })
  /** One reader may fail where another does not: each has an entry of its own. */
  const entryOn = (page: Page, reader = 'This area’s reading of the portal') =>
    page.locator('li.failed-event').filter({ hasText: asked.subject }).filter({ hasText: reader })
  const giveReason = async (page: Page, because: string) => {
    await page.getByLabel(/^Reason/).fill(because)
    await page.getByRole('button', { name: 'Try without changing anything' }).click()
    await page.getByText('This would happen').waitFor()
  }

  test('an official of its ministry corrects it at the area’s desk, where no other ministry sees it, and it is carried out', async () => {
    const page = await at(app, 'jp', 'critical-minerals-official')
    const entry = entryOn(page)
    await entry.waitFor({ timeout: LISTED_WITHIN })
    await entry.getByRole('heading', { name: /not valid JSON/ }).waitFor()
    const korean = await at(app, 'kr', 'critical-minerals-official')
    await korean.getByRole('heading', { level: 1 }).waitFor()
    expect(await entryOn(korean).count()).toBe(0)

    await entry.getByText('What it says').click()
    await entry.getByRole('button', { name: 'Correct and replay' }).click()
    await page.getByLabel(/^Data as they should read/).fill(JSON.stringify(asked.data))
    await giveReason(page, 'Cut off on its way')
    await page.getByRole('button', { name: 'Carry out' }).click()
    await page.getByText('This has happened').waitFor()
    const reader = mineralsDesk(await signIn(app, 'us', 'critical-minerals-official'))
    const { items } = await reader.workProgram.alert.list.query({ search: 'cut-off request' })
    expect(items.find(({ id }) => id === alert)?.state).toMatchObject({
      status: 'acknowledged',
      acknowledgedBy: { party: 'jp', name: 'A director-general' },
    })
  })

  test('in the portal an official proposes to discard it, and only another person, of the secretariat, does', async () => {
    const official = await at(portal, 'jp', 'critical-minerals-official')
    const entry = entryOn(official, 'This portal')
    await entry.waitFor({ timeout: LISTED_WITHIN })
    await entry.getByRole('button', { name: 'Propose to discard' }).click()
    await giveReason(official, 'It was corrected at the desk')
    await official.getByRole('button', { name: 'Carry out' }).click()
    await entry.getByText(/proposed on .* to discard it/).waitFor()
    expect(await entry.getByRole('button', { name: 'Confirm the discard' }).count()).toBe(0)

    const secretariat = await at(portal, 'jp', 'secretariat')
    const theirs = entryOn(secretariat, 'This portal')
    await theirs.getByRole('button', { name: 'Confirm the discard' }).click()
    const dialog = secretariat.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Try without changing anything' }).click()
    await dialog.getByText('This would happen').waitFor()
    await dialog.getByRole('button', { name: 'Confirm the discard' }).click()
    await theirs.waitFor({ state: 'detached' })
    await secretariat.getByText('confirmed the discard').first().waitFor()
  })
})
