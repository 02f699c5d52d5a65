import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Party } from '@trilateral/contracts'
import { readTable } from '@trilateral/files'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOn } from '../people/axe.ts'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { alertDraft } from '../people/alert-draft.ts'
import { mineralsDesk } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import { tabTo } from '../people/tab-to.ts'

let stack: RunningStack
let browser: Browser
let dataDir: string
const desk = () => stack.state.apps['critical-minerals'] ?? ''

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-habits-'))
  ;[stack, browser] = await Promise.all([startStack({ port: 18_620, dataDir, quiet: true }), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const parts = { requestId: '', audience: ['jp', 'kr', 'us'] as Party[], tlp: 'GREEN' as const }
const inEnglish = (text: string) => ({ en: { text, state: 'source' as const } })

async function official(
  party: Party,
  path: string,
  person: 'critical-minerals-official' | 'second-official' = 'critical-minerals-official',
): Promise<Page> {
  const page = await (await sitDown(browser)).newPage()
  await enter(page, desk(), party, person)
  await page.goto(`${desk()}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** A program that an official of `party` records for all three. */
async function program(party: Party, title: string): Promise<string> {
  const people = mineralsDesk(await signIn(desk(), party, 'critical-minerals-official'))
  const { id } = await people.workProgram.program.record.mutate({
    ...parts,
    requestId: crypto.randomUUID(),
    title: inEnglish(title),
    purpose: inEnglish('Made up for a test'),
    commitments: ['critical-minerals-2'],
    owners: { jp: null, kr: null, us: null },
    startsOn: null,
    endsOn: null,
    dependsOn: [],
    basis: 'illustrative',
    source: null,
  })
  return id
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement
    const line = cell?.closest('[data-row]')
    return [Number(line?.getAttribute('data-row')), Number(cell?.getAttribute('data-at'))]
  })

describe('a register by keyboard', () => {
  test('one tab stop, arrows, Home and End; Space selects, Shift extends, Enter opens', async () => {
    await program('kr', 'Register A')
    await program('kr', 'Register B')
    await program('kr', 'Register C')
    const page = await official('kr', '/programs?search=Register')
    await row(page, 'Register C').waitFor()
    await tabTo(page, '[role="grid"] [data-at]')
    expect(await focused(page)).toEqual([0, 1])
    const press = async (key: string) => {
      await page.keyboard.press(key)
      return focused(page)
    }
    expect(await press('ArrowDown')).toEqual([1, 1])
    expect(await press('End')).toEqual([1, 7])
    expect(await press('Control+End')).toEqual([2, 7])
    expect(await press('Control+Home')).toEqual([0, 0])
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    expect(await page.locator('[aria-selected="true"]').count()).toBe(2)
    await page.getByText('2 rows selected').waitFor()
    // What stands in the cells is no tab stop: the next one is behind the grid.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toEqual([1, 0])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/)
    await page.context().close()
  })
})

describe('a named view', () => {
  test('an official shares one with Japan: Tokyo goes to it by name, Washington never hears of it', async () => {
    const page = await official('kr', '/programs?status=active&columns=rating,next')
    await page.getByText('Save or share this view').click()
    await page.getByLabel('Name', { exact: false }).first().fill('Active ones, in short')
    await page.getByText('For officials of the ministries chosen below').click()
    await page.getByRole('checkbox', { name: /MOTIR/ }).press('Space')
    await page.getByRole('checkbox', { name: /METI/ }).press('Space')
    await page.locator('#tlp').selectOption('GREEN')
    await page.getByRole('button', { name: 'Share it' }).click()
    await page
      .getByRole('combobox', { name: 'View' })
      .getByText('Active ones, in short')
      .waitFor({ state: 'attached' })

    const tokyo = await official('jp', '/programs')
    const views = tokyo.getByRole('combobox', { name: 'View' })
    await views.selectOption({ label: await views.locator('option', { hasText: 'Active ones' }).innerText() })
    await tokyo.waitForURL(/status=active/)
    expect(new URL(tokyo.url()).searchParams.get('columns')).toBe('rating,next')
    expect(await tokyo.getByRole('columnheader', { name: 'Slip' }).count()).toBe(0)
    await tokyo.getByRole('button', { name: 'Open the list with this view' }).click()
    await tokyo.getByText('Your list opens with this view.').waitFor()
    await tokyo.goto(`${desk()}/programs`)
    await tokyo.waitForURL(/status=active/)

    const washington = await official('us', '/programs')
    await washington.getByRole('combobox', { name: 'View' }).waitFor()
    expect(await washington.getByText('Active ones, in short').count()).toBe(0)
    await Promise.all([page, tokyo, washington].map((each) => each.context().close()))
  })
})

describe('many rows at once', () => {
  test('two own programs and one of Japan’s: row by row what would happen, one confirmation, and row by row what was done', async () => {
    await program('kr', 'Bulk own one')
    await program('kr', 'Bulk own two')
    await program('jp', 'Bulk of Japan')
    const page = await official('kr', '/programs?search=Bulk')
    await row(page, 'Bulk of Japan').waitFor()
    await page.getByRole('button', { name: 'Select all 3' }).click()
    await page.getByRole('button', { name: 'Change the selected…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Office').fill('Critical Minerals Division')
    await dialog.getByRole('button', { name: 'See what would happen' }).click()
    await dialog.getByText('Only officials of the ministry').or(dialog.getByText('Japan')).first().waitFor()
    expect(await dialog.getByText('Will change').count()).toBe(2)
    expect(await faultsOn(page, 'bulk edit')).toEqual([])
    await dialog.getByRole('button', { name: 'Change 2 rows' }).click()
    await dialog.getByText('2 changed, 0 refused, 0 without an answer').waitFor()
    expect(await dialog.locator('[data-outcome="refused"]').count()).toBe(1)
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
    await row(page, 'Bulk own one').getByRole('link').click()
    await page.getByText('Critical Minerals Division').first().waitFor()
    await page.context().close()
  })
})

describe('what is said about a record', () => {
  test('a comment addresses a colleague, who finds it in the work of the day until it is read; Washington does not see it', async () => {
    const id = await program('kr', 'Said about')
    const page = await official('kr', `/programs/${id}`)
    await page.getByText('Write a comment').click()
    await page.locator('#text').fill('Has Tokyo agreed to the pilot line?')
    await page.getByRole('checkbox', { name: /MOTIR/ }).press('Space')
    await page.getByText('Somebody who is not in the list').click()
    await page.getByLabel('Name, as it stands in the record').fill('Second Demo Official (Korea)')
    await page.getByRole('button', { name: 'Address them' }).click()
    await page.getByRole('button', { name: 'Send the comment' }).click()
    await page.locator('.comment-text').getByText('Has Tokyo agreed').waitFor()
    expect(await faultsOn(page, 'comments')).toEqual([])

    const colleague = await official('kr', '/', 'second-official')
    const said = colleague.locator('section[aria-labelledby="mentions"]')
    await said.getByText('Has Tokyo agreed to the pilot line?').waitFor()
    await said.getByText('unread').waitFor()
    await said.getByRole('button', { name: /Mark as read/ }).click()
    await said.getByText('read', { exact: true }).waitFor()

    const washington = await official('us', `/programs/${id}`)
    await washington.getByText('No comment yet').waitFor()
    expect(await washington.getByText('Has Tokyo agreed').count()).toBe(0)
    await Promise.all([page, colleague, washington].map((each) => each.context().close()))
  })
})

describe('a view as a file', () => {
  test.each(['CSV', 'XLSX'])(
    'saved as %s it holds the rows and columns of the screen, with marking and moment',
    async (format) => {
      await program('kr', `Export, "${format}"`)
      const page = await official('kr', `/programs?search=${format}&columns=rating,next`)
      await row(page, `Export, "${format}"`).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save this view as ${format}` }).click(),
      ])
      const table = await readTable(new Uint8Array(await readFile(await download.path())))
      if (!table.ok) throw new Error(table.refusal.code)
      const [head, ...rows] = table.value
      expect(head).toEqual([
        'Program',
        'State',
        'Basis',
        'Declared',
        'Next milestone',
        'Next milestone, due',
        'TLP',
        'audience',
        'originator',
        'as_of_utc',
        'id',
      ])
      expect(rows).toHaveLength(1)
      expect(rows[0]?.[0]).toBe(`Export, "${format}"`)
      expect(rows[0]?.slice(6, 9)).toEqual(['GREEN', 'jp-kr-us', 'kr'])
      await page.context().close()
    },
  )

  // Each letter of these languages is nine in an address.
  test.each([
    ['ko', '이 화면을 CSV로 저장', '프로그램'],
    ['ja', 'この表示をCSVで保存', 'プログラム'],
  ])('in %s, with every column, it is written as in English', async (language, button, first) => {
    await program('kr', `Every column, ${language}`)
    const page = await official('kr', `/programs?lang=${language}&search=Every column, ${language}`)
    await row(page, `Every column, ${language}`).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const table = await readTable(new Uint8Array(await readFile(await download.path())))
    if (!table.ok) throw new Error(table.refusal.code)
    expect(table.value[0]?.[0]).toBe(first)
    expect(table.value).toHaveLength(2)
    await page.context().close()
  })

  test.each([
    ['critical-minerals', '/measures', 'Number'],
    ['critical-minerals', '/projects?kind=magnet', 'Project'],
    ['semiconductors', '/inputs?stage=wafers', 'Input'],
  ])('of %s%s: each row of the screen is in it, in words, with its marking', async (area, path, first) => {
    const page = await (await sitDown(browser)).newPage()
    const app = stack.state.apps[area] ?? ''
    await enter(page, app, 'kr', 'critical-minerals-official')
    await page.goto(`${app}${path}`)
    const [place] = path.split('?')
    const links = page.locator(`[role=grid] a[href*="${place}/"]`)
    await links.first().waitFor()
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this view as XLSX' }).click(),
    ])
    const table = await readTable(new Uint8Array(await readFile(await download.path())))
    if (!table.ok) throw new Error(table.refusal.code)
    const [head = [], ...rows] = table.value
    expect(head[0]).toBe(first)
    expect(head.slice(-5)).toEqual(['TLP', 'audience', 'originator', 'as_of_utc', 'id'])
    const ids = rows.map((each) => each.at(-1))
    for (const href of hrefs) expect(ids).toContain(/[0-9a-f-]{36}/.exec(href)?.[0])
    for (const each of rows) expect(each.at(-5)).toMatch(/^(CLEAR|GREEN|AMBER|AMBER\+STRICT|RED)$/)
    // No code where the screen has a word.
    expect(rows.flat()).not.toContain('in-force')
    expect(rows.flat()).not.toContain('illustrative')
    await page.context().close()
  })
})

describe('ten seconds to think better of it', () => {
  const alert = async (title: string) => {
    const people = mineralsDesk(await signIn(desk(), 'kr', 'critical-minerals-official'))
    const { id } = await people.workProgram.alert.raise.mutate({
      ...alertDraft(title),
      title: inEnglish(title),
    })
    const list = () => people.workProgram.alert.list.query({ search: title })
    return { id, status: async () => (await list()).items.find((each) => each.id === id)?.state.status }
  }

  test('an acknowledgement that is taken back was never sent; one that is not goes by itself, and also when the page is left', async () => {
    const taken = await alert('Held one')
    const page = await official('kr', `/alerts?open=${taken.id}`)
    await page.getByRole('button', { name: 'Acknowledge “Held one”' }).click()
    const note = page.getByRole('region', { name: 'Not sent yet' })
    await note.waitFor()
    expect(await taken.status()).toBe('raised')
    await page.keyboard.press('Control+z')
    await note.waitFor({ state: 'detached' })
    expect(await taken.status()).toBe('raised')

    await page.getByRole('button', { name: 'Acknowledge “Held one”' }).click()
    await page.getByText('Acknowledged by').waitFor({ timeout: 15_000 })
    expect(await taken.status()).toBe('acknowledged')

    const left = await alert('Left one')
    await page.goto(`${desk()}/alerts?open=${left.id}`)
    await page.getByRole('button', { name: 'Acknowledge “Left one”' }).click()
    await note.waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${desk()}/programs`)
    await expect.poll(left.status).toBe('acknowledged')
    await page.context().close()
  })
})

describe('two officials at one record', () => {
  test('what each changed alone stands, where they differ the second chooses, and nothing that was typed is lost', async () => {
    const id = await program('kr', 'Merged')
    const first = await official('kr', `/programs/${id}/amend`, 'second-official')
    const second = await official('kr', `/programs/${id}/amend`)
    const field = (page: Page, label: string) => page.getByLabel(label, { exact: false }).first()
    await field(second, 'Title').fill('Merged, mine')
    await field(second, 'Ends on').fill('2027-03-31')
    await field(first, 'Title').fill('Merged, theirs')
    await field(first, 'Starts on').fill('2026-12-01')
    await first.getByRole('button', { name: 'Amend it' }).click()
    await first.waitForURL(new RegExp(`/programs/${id}$`))

    await second.getByRole('button', { name: 'Amend it' }).click()
    const merge = second.getByRole('region', { name: /Changed meanwhile/ })
    await merge.getByText('Second Demo Official (Korea) recorded another version').waitFor()
    const go = merge.getByRole('button', { name: 'Go on with this version' })
    expect(await go.isDisabled()).toBe(true)
    expect(await faultsOn(second, 'merge')).toEqual([])
    await merge.getByRole('group', { name: 'Choose for “Title”' }).getByLabel('yours').check()
    await go.click()
    await merge.waitFor({ state: 'detached' })
    expect(await field(second, 'Starts on').inputValue()).toBe('2026-12-01')
    expect(await field(second, 'Ends on').inputValue()).toBe('2027-03-31')
    await second.getByRole('button', { name: 'Amend it' }).click()
    await second.waitForURL(new RegExp(`/programs/${id}$`))
    await second.getByRole('heading', { name: 'Merged, mine' }).waitFor()
    await Promise.all([first, second].map((each) => each.context().close()))
  })
})

describe('the network goes', () => {
  test('what is typed stays, what is sent waits, and goes once when the network is back', async () => {
    const id = await program('kr', 'Offline')
    const page = await official('kr', `/programs/${id}/amend`)
    await page.getByLabel('Title', { exact: false }).first().fill('Offline, kept')
    await page.getByText(/Kept in this tab at \d\d:\d\d KST/).waitFor()
    await page.context().setOffline(true)
    await page.getByText('No network.').waitFor()
    await page.getByRole('button', { name: 'Amend it' }).click()
    await page.getByText('Not sent yet: there is no network.').waitFor()
    await page.context().setOffline(false)
    await page.waitForURL(new RegExp(`/programs/${id}$`))
    await page.getByRole('heading', { name: 'Offline, kept' }).waitFor()
    const people = mineralsDesk(await signIn(desk(), 'kr', 'critical-minerals-official'))
    expect((await people.workProgram.program.get.query({ id })).versions).toHaveLength(2)
    await page.context().close()
  })
})
