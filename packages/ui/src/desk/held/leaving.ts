let leaving = false

/** A page that is being left: what is sent from here on must outlive it. Who stays after all is no longer leaving. */
export function nowLeaving(): void {
  leaving = true
  setTimeout(() => {
    leaving = false
  }, 1000)
}

/** For the app's fetch: what is sent as the page is left is to arrive all the same (`keepalive`). */
export const isLeaving = (): boolean => leaving
