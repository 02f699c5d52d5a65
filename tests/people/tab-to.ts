import type { Page } from 'playwright-core'

/** More presses than any page has stops: whoever needs more is caught in a trap. */
const MOST_TABS = 120

/** Presses Tab until the focus stands on what `selector` names, as someone does who has no mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`the keyboard did not reach ${selector} with ${MOST_TABS} tabs`)
}
