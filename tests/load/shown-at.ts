import type { Page } from 'playwright-core'

/** Milliseconds after which what does not appear will not. */
const PATIENCE_MS = 30_000

/**
 * When one element of a page first holds all of these words, by the machine's clock. The page itself says so as it changes: who asks from
 * outside asks twice a second at last, and measures that.
 */
export function shownAt(page: Page, selector: string, words: readonly string[]): Promise<number> {
  return page.evaluate(
    ({ among, wanted, patience }) =>
      new Promise<number>((resolve, reject) => {
        const isShown = () =>
          [...document.querySelectorAll<HTMLElement>(among)].some((each) =>
            wanted.every((word) => each.textContent.includes(word)),
          )
        const watch = new MutationObserver(() => {
          if (!isShown()) return
          watch.disconnect()
          // When it is painted, not when it is known.
          requestAnimationFrame(() => resolve(Date.now()))
        })
        if (isShown()) throw new Error(`${wanted.join(', ')} stood there before`)
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        setTimeout(() => reject(new Error(`${wanted.join(', ')} did not appear`)), patience)
      }),
    { among: selector, wanted: words, patience: PATIENCE_MS },
  )
}
