import { disruptionReported, examplePartnerEvent, partnerSource } from '@trilateral/contracts/partner'
import { portsFrom } from '@trilateral/infra-local'
import kafkajs, { Kafka, logLevel } from 'kafkajs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, openBrowser } from '../people/browser.ts'
import { portalReader } from '../people/desk.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { houses, portalOf } from './houses.ts'

/** An event of the system as its own program writes it. */
function eventOf(code: string, id: string, change: { title?: string; goods?: unknown } = {}) {
  const { data, ...attributes } = examplePartnerEvent(disruptionReported)
  return { ...attributes, id, source: partnerSource(code), data: { ...Object(data), ...change } }
}

const shared = [{ name: 'Gallium', tariffLine: { schedule: 'HS', code: '8112.92' }, material: 'gallium' }]

describe.each(houses)('over $bus, a secretariat connects a system of its ministry', (house) => {
  const portal = portalOf(house)
  const code = `kr-early-warning-${house.kafka ? 'k' : 'e'}`
  let browser: Browser
  let page: Page
  let secret = ''

  beforeAll(async () => {
    browser = await openBrowser()
    page = await comeBack(browser, `${portal}/partners`, { party: 'kr', desk: 'secretariat' })
    await settled(page)
  })
  afterAll(async () => {
    await browser?.close()
  })

  /** By the system's own Kafka client where there is Kafka, by HTTP with its secret otherwise. */
  const send = async (event: object) => {
    if (!house.kafka) {
      const answer = await fetch(`${portal}/exchange/v1/events`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/cloudevents+json',
        },
        body: JSON.stringify(event),
      })
      return answer.status
    }
    const { kafka: port } = portsFrom(Number(new URL(portal).port))
    const kafka = new Kafka({
      clientId: 'system',
      brokers: [`127.0.0.1:${port}`],
      logLevel: logLevel.NOTHING,
    })
    const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner })
    await producer.connect()
    await producer.send({
      topic: `partner.${code}.in`,
      messages: [
        { value: JSON.stringify(event), headers: { 'content-type': 'application/cloudevents+json' } },
      ],
    })
    await producer.disconnect()
    return 0
  }

  test('it registers the system; what is wrong in the form is said at its field', async () => {
    await page.getByRole('button', { name: 'Register a system' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Code').fill(code)
    await form.getByLabel('Name').fill('Early warning of supply chains')
    await form.getByLabel(/^Contact/).fill('+82 2 0000')
    await form.getByText('ROK only').click()
    await form.getByText('Japan–ROK–US').click()
    await form.getByLabel('Strictest marking').selectOption('AMBER')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByRole('link', { name: 'Give an e-mail address, such as desk@ministry.example.' }).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('supply@example.go.kr')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    const row = page.getByRole('row').filter({ hasText: code })
    await row.getByText('Active, without credentials').waitFor()
    await row.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /has no credentials yet/ }).waitFor()
  })

  test('it hands out credentials, which are shown once', async () => {
    await page.getByRole('button', { name: 'Hand out credentials' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hand out now' }).click()
    const shown = page.locator('[data-secret]')
    await shown.waitFor()
    secret = (await shown.textContent())?.trim() ?? ''
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the secret' }).click()
    await page.getByText('The secret is in the clipboard.').waitFor()
    await page.getByRole('button', { name: 'I have put it in a safe place' }).click()
    await page.getByRole('heading', { level: 1, name: /is connected/ }).waitFor()
    expect(await page.content()).not.toContain(secret)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /is connected/ }).waitFor()
    expect(await page.content()).not.toContain(secret)
  })

  test('what the system may see has been sent to it, from the first event on', async () => {
    const position = page
      .locator('.partner-facts div')
      .filter({ hasText: 'Position of its log' })
      .locator('dd')
    await expect
      .poll(async () => Number(await position.textContent()), { timeout: 30_000 })
      .toBeGreaterThan(20)
    await page.getByText('All that is for it stands on its topic').waitFor()
  })

  test('a message of the system that is refused stands there in plain words, in the reader’s language', async () => {
    const status = await send(eventOf(code, 'ew-1', { goods: shared }))
    expect([0, 400, 422]).toContain(status)
    const refused = page.locator('.partner-refusals li').first()
    await refused
      .getByText(
        'goods[0].tariffLine: 8112.92 does not separate gallium from germanium; give a national line',
      )
      .waitFor()
    await refused.getByText(/Event ew-1/).waitFor()
    if (house.kafka) await refused.getByText(/offset 0 of partner\./).waitFor()
    await page.getByText('한국어').click()
    await refused.getByText(/제8112\.92호는 갈륨, 게르마늄 등을 구분하지 않습니다/).waitFor()
    await page.getByText('English').click()
  })

  test('one that is taken becomes a notice of the ministry', async () => {
    const title = `Gallium deliveries stopped, ${house.bus}`
    await send(eventOf(code, 'ew-2', { title }))
    const reader = portalReader(await signIn(portal, 'jp', 'leader'))
    await expect
      .poll(async () => JSON.stringify(await reader.notices.list.query({})), { timeout: 20_000 })
      .toContain(title)
  })

  test('an auditor sees the system and may change nothing; other ministries see none', async () => {
    const auditor = await comeBack(browser, `${portal}/partners/${code}`, { party: 'kr', desk: 'auditor' })
    await auditor.getByRole('heading', { level: 1, name: /is connected/ }).waitFor()
    expect(await auditor.getByRole('button', { name: /Suspend|credentials|Change/ }).count()).toBe(0)
    const foreign = await comeBack(browser, `${portal}/partners`, { party: 'jp', desk: 'secretariat' })
    await foreign
      .getByRole('heading', { level: 1, name: 'No system of your ministry is registered yet' })
      .waitFor()
  })

  test('it suspends the system with a reason; nothing of it is taken any more', async () => {
    await page.getByRole('button', { name: 'Suspend' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Suspend' }).click()
    await dialog.getByText('Give the reason.').first().waitFor()
    await dialog.getByLabel('Reason').fill('Its disk was stolen')
    await dialog.getByRole('button', { name: 'Suspend' }).click()
    await page.getByRole('heading', { level: 1, name: /is suspended/ }).waitFor()
    await page.getByText('Reason: Its disk was stolen').waitFor()
    const status = await send(eventOf(code, 'ew-3'))
    if (house.kafka)
      await page
        .locator('.partner-refusals li')
        .first()
        .getByText(/This system is suspended \(Its disk was stolen\)/)
        .waitFor()
    else expect(status).toBe(403)
    await page
      .locator('.partner-deeds')
      .getByText(/Suspended: Its disk was stolen/)
      .waitFor()
  })
})
