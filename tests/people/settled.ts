import type { Page } from 'playwright-core'

/** The page has said what it has to say: a title of its own, and nothing that still loads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main .state-box').first().waitFor()
  await page.locator('.state-loading').first().waitFor({ state: 'detached' })
}
