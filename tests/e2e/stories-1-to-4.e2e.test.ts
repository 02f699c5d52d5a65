import { randomUUID } from 'node:crypto'
import { ministryDay, type Party } from '@trilateral/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { noticeDraft } from '../people/notice-draft.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { deskOf, houses, portalOf } from './houses.ts'

/** From the official's answer to the other ministries' pages, as story 3 asks. */
const SEEN_WITHIN_MS = 5000
/** The clock looks every ten seconds. */
const TOLD_WITHIN_MS = 25_000

describe.each(houses)('over $bus, disruption notices of semiconductors', (house) => {
  const app = deskOf(house, 'semiconductors')
  const portal = portalOf(house)
  let browser: Browser
  let official: Page
  const leaders = new Map<Party, Page>()
  /** What an official of the area can do with notices, which every area mounts alike. */
  const notices = async (party: Party) =>
    mineralsDesk(await signIn(app, party, 'critical-minerals-official')).workProgram.notice
  const reader = async (party: Party) => portalReader(await signIn(portal, party, 'leader'))
  const leader = (party: Party) => leaders.get(party) ?? expect.fail(`no leader of ${party} sits here`)

  beforeAll(async () => {
    browser = await openBrowser()
    official = await (await sitDown(browser)).newPage()
    await enter(official, app, 'kr', 'critical-minerals-official')
    for (const party of ['jp', 'us'] as const) {
      const page = await (await sitDown(browser)).newPage()
      await enter(page, portal, party, 'leader')
      await page.goto(`${portal}/notices`)
      await settled(page)
      leaders.set(party, page)
    }
  })

  afterAll(async () => {
    await browser?.close()
  })

  const field = (id: string) => official.locator(`[id="${id}"]`)
  const choose = (group: string, value: string) =>
    official.locator(`[id="${group}"] label:has(input[value="${value}"])`).click()
  const send = (name: string) => official.getByRole('button', { name, exact: true }).click()

  /** A weak signal as a mission's officer types it: of the particulars the cause alone. Answers with its address. */
  async function fileSignal(title: string): Promise<string> {
    await official.goto(`${app}/notices/new`)
    await choose('exercise', 'no')
    await field('title').fill(title)
    await field('post.name').fill('Economic section, Tokyo')
    await field('post.source.name').fill('Cable 26-114')
    await field('disrupted.0.name').fill('Photoresist solvent')
    await field('disrupted.0.hsLine').fill('3814.00')
    await choose('occurrence.kind', 'observed')
    await field('particulars.cause').fill('A fire at one plant')
    await choose('basis', 'illustrative')
    await send('Keep as a draft')
    await official.getByRole('heading', { level: 1, name: title }).waitFor()
    return official.url()
  }

  async function issueTo(...parties: readonly Party[]): Promise<void> {
    for (const party of parties) await choose('audience', party)
    await field('tlp').selectOption('AMBER')
    await official.getByText('Who will see it once it is issued').waitFor()
    const answered = official.waitForResponse(
      (answer) => answer.url().includes('notice.issue') && answer.ok(),
    )
    await send('Issue')
    await answered
  }

  /** Issued to all and assessed, over HTTP as the screens do it; answers with its id. */
  async function assessed(title: string, exercise: boolean): Promise<string> {
    const desk = await notices('kr')
    const { id } = await desk.draft.mutate(noticeDraft(title, exercise))
    const change = (expectedVersion: number) => ({ requestId: randomUUID(), id, expectedVersion })
    await desk.issue.mutate({ ...change(1), audience: ['jp', 'kr', 'us'], tlp: 'AMBER' })
    await desk.assess.mutate({
      ...change(2),
      severity: 'major',
      likelihood: 'likely',
      confidence: 'moderate',
      judgement: { en: { text: 'Stocks end before deliveries begin again', state: 'source' } },
    })
    return id
  }

  const breachesOf = async (party: Party, subject: string) =>
    (
      await (
        await reader(party)
      ).events.list.query({ type: 'work-program.notice-deadline-breached', subject })
    ).items

  test('story 3: a weak signal is nobody else’s while it is a draft; issued, the other two see it, its post and its source, within five seconds', async () => {
    const title = 'Solvent deliveries are late'
    const counted = async (party: Party) => (await (await reader(party)).notices.list.query({})).total.count
    const before = await counted('us')
    const address = await fileSignal(title)
    for (const party of ['jp', 'us'] as const) {
      expect(await counted(party)).toBe(before)
      await expect((await notices(party)).get.query({ id: address.split('/').at(-1) ?? '' })).rejects.toThrow(
        'notice-not-found',
      )
    }
    await issueTo('jp', 'us')
    const told = Date.now()
    await Promise.all(
      [...leaders.values()].map((page) => page.getByRole('heading', { name: title }).waitFor()),
    )
    expect(Date.now() - told).toBeLessThan(SEEN_WITHIN_MS)
    for (const page of leaders.values()) {
      const entry = page.locator('.notice').filter({ hasText: title })
      const said = await entry.innerText()
      expect(said).toContain('Diplomatic mission: Economic section, Tokyo')
      expect(said).toContain('Cable 26-114')
      expect(said).toContain('nobody yet')
    }
    // The American desk acknowledges it, and every open portal says so.
    const american = await (await sitDown(browser)).newPage()
    await enter(american, app, 'us', 'critical-minerals-official')
    await american.goto(address)
    await american.getByRole('button', { name: 'Acknowledge for your ministry' }).click()
    await american.getByText('Your ministry acknowledged this on').waitFor()
    const entry = leader('jp').locator('.notice').filter({ hasText: title })
    await entry.getByText('United States on').waitFor()
    await entry.getByText('Acknowledged', { exact: true }).waitFor()
    await american.context().close()
  })

  test('one that is issued to Japan alone moves nothing that an American sees', async () => {
    const american = await reader('us')
    const before = await american.notices.list.query({})
    await fileSignal('For two alone')
    await issueTo('jp')
    await leader('jp').getByRole('heading', { name: 'For two alone' }).waitFor()
    const after = await american.notices.list.query({})
    expect({ ...after, asOf: null }).toEqual({ ...before, asOf: null })
    expect(await leader('us').getByText('For two alone').count()).toBe(0)
  })

  test('story 1: while a particular is missing the meeting alone is refused, naming each; all else is kept', async () => {
    const title = 'A signal with gaps'
    const address = await fileSignal(title)
    await issueTo('jp', 'us')
    await choose('severity', 'major')
    await field('likelihood').selectOption('likely')
    await choose('confidence', 'low')
    await field('judgement').fill('Stocks may end within weeks')
    await send('Record the assessment')
    await official.getByRole('button', { name: 'Ask for the meeting' }).waitFor()
    await send('Ask for the meeting')
    const refused = official.getByRole('alert')
    for (const name of [
      'Impact',
      'Expected duration',
      'Affected sectors',
      'Measures taken or expected',
      'Assistance sought',
    ])
      await refused.getByText(name).waitFor()
    expect(await refused.innerText()).not.toContain('Cause')
    await official.reload()
    await settled(official)
    expect(await official.locator('.notice-checklist').innerText()).toContain('A fire at one plant')
    await official.locator('[aria-current="step"]').filter({ hasText: 'Assessed' }).waitFor()

    // The rest is learnt and recorded; then the meeting is asked for, to be held within fifteen days.
    await official.goto(`${address}/amend`)
    await field('particulars.impact.economy').fill('Two plants run out within six weeks')
    await field('particulars.duration').fill('Eight to twelve weeks')
    await choose('particulars.sectors', 'chemicals')
    await field('particulars.measures').fill('Stocks are shared')
    await field('particulars.assistance').fill('Names of other suppliers')
    await send('Record the change')
    await official.getByRole('button', { name: 'Ask for the meeting' }).waitFor()
    await send('Ask for the meeting')
    await official.locator('[aria-current="step"]').filter({ hasText: 'Meeting requested' }).waitFor()
    await official.getByText('15 days left').first().waitFor()
    const zones = await official.locator('.deadline-zones').first().innerText()
    for (const [capital, zone] of [
      ['Washington', 'E[SD]T'],
      ['Tokyo', 'JST'],
      ['Seoul', '00:00 KST'],
    ] as const)
      expect(zones).toMatch(new RegExp(`${capital}\\s+.*${zone}`))
  })

  test('story 2: asked for on 1 March, due by 16 March; on the sixteenth day the breach is told once, on every open page', async () => {
    const id = await assessed('Asked for in March', false)
    await official.goto(`${app}/notices/${id}`)
    await field('request-requestedOn').fill('2026-03-01')
    await official.getByText('To be held by 16 Mar 2026.').waitFor()
    await send('Ask for the meeting')
    // What went out on an earlier day needs what shows it.
    await official.getByRole('alert').getByText('needs the letter or message').waitFor()
    await field('request-source.name').fill('Letter to the contact points of 1 March')
    await send('Ask for the meeting')
    await official.locator('[aria-current="step"]').filter({ hasText: 'Meeting requested' }).waitFor()

    await expect.poll(async () => (await breachesOf('us', id)).length, { timeout: TOLD_WITHIN_MS }).toBe(1)
    const entry = leader('us').locator('.notice').filter({ hasText: 'Asked for in March' })
    await entry.getByText(/Breach: \d+ days past the deadline/).waitFor()
    expect(await entry.innerText()).toContain('17 Mar 2026 00:00 KST')
    await official.reload()
    await official.getByRole('cell', { name: 'Fifteen days passed without a meeting' }).waitFor()
    const brief = await (await reader('jp')).brief.get.query({})
    expect(brief.notices).toMatchObject([{ id, isBreached: true, dueOn: '2026-03-16' }])

    // Held late: it is said so, it leaves the Brief, and the breach stays told once.
    await send('Record that it was held')
    await official
      .getByText(/Held late, on/)
      .first()
      .waitFor()
    await expect
      .poll(async () => (await (await reader('jp')).brief.get.query({})).notices, { timeout: 5000 })
      .toEqual([])
    expect(await breachesOf('us', id)).toHaveLength(1)
  })

  test('story 4: an exercise goes the same way under its banner, and changes no number of the Brief', async () => {
    const american = await reader('us')
    const seen = async () => ({
      brief: { ...(await american.brief.get.query({})), asOf: null },
      alerts: (await american.alerts.list.query({})).open,
      since: (await american.brief.get.query({ since: '2026-01-01T00:00:00Z' })).since?.total,
      real: (await american.notices.list.query({})).total,
    })
    const before = await seen()
    const id = await assessed('Port closed in the script', true)
    const source = { name: 'Script', url: null, accessedOn: ministryDay('kr', new Date()) }
    const asked = { requestId: randomUUID(), id, expectedVersion: 3, requestedOn: '2026-03-01', source }
    await (await notices('kr')).requestMeeting.mutate(asked)
    await (await notices('us')).acknowledge.mutate({ requestId: randomUUID(), notice: id })
    await expect.poll(async () => (await breachesOf('us', id)).length, { timeout: TOLD_WITHIN_MS }).toBe(1)
    expect(await seen()).toEqual(before)
    const [event] = await breachesOf('us', id)
    expect(event?.about).toMatchObject({ isExercise: true })

    const banner = 'EXERCISE / 演習 / 훈련'
    for (const path of ['/notices', `/notices/${id}`, `/notices/${id}/amend`]) {
      await official.goto(`${app}${path}`)
      await official.getByRole('note').getByText(banner).waitFor()
    }
    await official.goto(`${app}/notices?exercise=no`)
    await settled(official)
    expect(await official.getByText(banner).count()).toBe(0)
    const minister = leader('us')
    await minister.goto(`${portal}/notices`)
    await settled(minister)
    expect(await minister.getByText('Port closed in the script').count()).toBe(0)
    await minister.getByRole('link', { name: /^\d+ exercises?$/ }).click()
    await minister.getByRole('note').getByText(banner).waitFor()
    const entry = minister.locator('.notice').filter({ hasText: 'Port closed in the script' })
    await entry.locator('.exercise-mark').waitFor()
    await minister.goto(`${portal}/events/${event?.id ?? ''}`)
    await minister.getByRole('note').getByText(banner).waitFor()
  })
})
