import type { Party } from '@trilateral/contracts'
import type { Page } from 'playwright-core'
import { tabTo } from '../people/tab-to.ts'

interface Wish {
  readonly title: string
  readonly parties: readonly Party[]
}

/** Fills the whole form without touching the mouse, in whatever language the page is. Resolves to when it was answered. */
export async function recordByKeyboard(page: Page, { title, parties }: Wish): Promise<number> {
  const { keyboard } = page
  await tabTo(page, 'nav a[href="/measures"]')
  await keyboard.press('Enter')
  await page.waitForURL(/\/measures\b/)
  await tabTo(page, 'a[href^="/record"]')
  await keyboard.press('Enter')
  await page.locator('[id="instrument.title"]').waitFor()

  await toField(page, 'instrument.title')
  await keyboard.type(title)
  await toField(page, 'clauses.0.restriction')
  await keyboard.press('ArrowDown')
  await toField(page, 'clauses.0.summary')
  await keyboard.type('Licence for gallium')
  await tabTo(page, 'input[type=checkbox][value=US]')
  await keyboard.press('Space')
  await toField(page, 'clauses.0.goods.0.material')
  await keyboard.press('ArrowDown')
  await toField(page, 'source.name')
  await keyboard.type('Made up for a test')
  for (const party of parties) {
    await tabTo(page, `input[type=checkbox][value=${party}]`)
    await keyboard.press('Space')
  }
  await toField(page, 'tlp')
  await keyboard.press('End')
  await tabTo(page, 'button[type=submit]')
  const answered = page.waitForResponse((answer) => answer.url().includes('measures.record') && answer.ok())
  await keyboard.press('Enter')
  await answered
  return Date.now()
}

const toField = (page: Page, id: string) => tabTo(page, `[id="${id}"]`)
