import { refresher } from '@trilateral/ui'

/**
 * Looks that do not move a page under its reader's hand: what happens meanwhile waits, and so does what a look was to show that had been
 * asked for before the hand came.
 * @param show fetches anew what is shown
 * @param wait hears how many changes wait besides those that waited already
 */
export function heldLooks(show: () => Promise<unknown>, wait: (count: number) => void) {
  let isHeld = false
  let unseen = 0
  const look = refresher(async () => {
    const count = unseen
    unseen = 0
    if (isHeld) wait(count)
    else await show()
  })
  return {
    hold(held: boolean): void {
      isHeld = held
    },
    happened(): void {
      if (isHeld) return wait(1)
      unseen += 1
      look()
    },
    /** Now, also under the hand: the reader asked for it, or it is their first. */
    show: refresher(() => {
      unseen = 0
      return show()
    }),
  }
}
