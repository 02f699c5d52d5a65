import { englishFirst } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { alertDraft } from '../people/alert-draft.ts'
import { mineralsDesk, portalReader, type MineralsDesk } from '../people/desk.ts'
import { SEEN_WITHIN_MS } from '../people/seen-within.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { deskOf, houses, portalOf } from './houses.ts'

describe.each(houses)('over $bus, a leader handles another ministry’s alert in the portal', (house) => {
  const app = deskOf(house)
  const portal = portalOf(house)
  let browser: Browser
  let korea: MineralsDesk
  let leader: Page

  beforeAll(async () => {
    browser = await openBrowser()
    korea = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    leader = await comeBack(browser, `${portal}/alerts`, { party: 'jp', desk: 'leader' })
  })
  afterAll(async () => {
    await browser?.close()
  })

  const raise = async (title: string) => {
    const { id } = await korea.workProgram.alert.raise.mutate({ ...alertDraft(title), impact: 'severe' })
    const entry = leader.locator(`li[id="${id}"]`)
    // A pointer that rests on the list would hold it still, and the new one back.
    await leader.mouse.move(0, 0)
    await entry.waitFor()
    return { id, entry }
  }

  test('they give it to an American, whom the desk then names', async () => {
    await settled(leader)
    const { id, entry } = await raise(`Mine flooded, ${house.bus}`)
    await entry.locator('summary').filter({ hasText: 'Assign to somebody' }).click()
    await entry.getByLabel('Ministry').selectOption('us')
    // Without a name nothing is asked.
    await entry.getByRole('button', { name: 'Ask to assign' }).click()
    await entry.getByText('Give the name of the person who is to look after it.').waitFor()
    await entry.getByLabel('Name').fill('Robin Doe')
    await entry.getByRole('button', { name: 'Ask to assign' }).click()
    await entry.getByText(/Looked after by Robin Doe/).waitFor()
    const { items } = await korea.workProgram.alert.list.query({ search: 'Mine flooded' })
    expect(items.find((item) => item.id === id)?.state).toMatchObject({
      assignedTo: { party: 'us', name: 'Robin Doe' },
      acknowledgedBy: { party: 'jp' },
    })
  })

  test('they acknowledge it; the desk names them, and so does their own page at once, without moving under their hand', async () => {
    const { id, entry } = await raise(`Port closed, ${house.bus}`)
    const official = await comeBack(browser, `${app}/alerts?open=${id}`, {
      party: 'kr',
      desk: 'critical-minerals-official',
    })
    const atDesk = official.getByText(`Port closed, ${house.bus}`).first()
    await atDesk.waitFor()

    const button = entry.getByRole('button', { name: /^Acknowledge/ })
    await button.scrollIntoViewIfNeeded()
    const place = await entry.evaluate((line) => line.getBoundingClientRect().top)
    const pressed = Date.now()
    await button.click()
    await entry.getByText(/^Acknowledged by .*Japan/).waitFor()
    expect(Date.now() - pressed).toBeLessThan(SEEN_WITHIN_MS)
    // The pointer still rests on it: the list is not sorted anew, and nothing above it has grown.
    expect(Math.abs((await entry.evaluate((line) => line.getBoundingClientRect().top)) - place)).toBeLessThan(
      2,
    )
    await official
      .getByText(/Acknowledged by .*Japan/)
      .first()
      .waitFor()

    await leader.reload()
    await settled(leader)
    await entry.getByText(/^Acknowledged by .*Japan/).waitFor()
    expect(await entry.getByText('Waiting for the area').count()).toBe(0)
  })

  test('one that was closed meanwhile is refused in words, which stand after a reload', async () => {
    const { id, entry } = await raise(`Strike announced, ${house.bus}`)
    await leader.getByRole('button', { name: 'Pause' }).click()
    await korea.workProgram.alert.close.mutate({
      requestId: crypto.randomUUID(),
      id,
      expectedVersion: 1,
      because: englishFirst('The strike was called off', 'ストは中止', '파업 철회'),
    })
    await entry.getByRole('button', { name: /^Acknowledge/ }).click()
    await entry.getByText('This alert is already closed.').waitFor()
    await leader.reload()
    await settled(leader)
    await entry.getByText('This alert is already closed.').waitFor()
    expect(await entry.getByRole('button', { name: /^Acknowledge/ }).count()).toBe(0)
  })

  test('one that is shared with others alone is asked about in vain, as one that never was', async () => {
    const { id } = await korea.workProgram.alert.raise.mutate({
      requestId: crypto.randomUUID(),
      audience: ['kr', 'us'],
      tlp: 'GREEN',
      kind: 'signal',
      title: englishFirst('For two', '二国間', '양자'),
      evidence: [
        {
          title: englishFirst('A report', '報告', '보고'),
          source: { name: 'Illustrative', url: null, accessedOn: '2026-11-24' },
        },
      ],
      commitments: [],
      programs: [],
      about: null,
      likelihood: null,
      impact: null,
      confidence: null,
      basis: 'illustrative',
    })
    const american = portalReader(await signIn(portal, 'us', 'leader'))
    await expect.poll(() => american.alerts.get.query({ id }).catch(() => null)).toMatchObject({ id })
    const japan = portalReader(await signIn(portal, 'jp', 'leader'))
    const ask = (alert: string) =>
      japan.alerts.ask
        .mutate({ requestId: crypto.randomUUID(), alert, handling: { kind: 'acknowledge' } })
        .catch((error: Error) => error.message)
    expect(await ask(id)).toBe(await ask(crypto.randomUUID()))
  })
})
