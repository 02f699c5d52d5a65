/** How many records were handled and how many of them became dead letters, of late. */
export interface BreakerState {
  readonly handled: number
  readonly dead: number
  readonly inARow: number
}

export const RESTED: BreakerState = { handled: 0, dead: 0, inARow: 0 }

const DEAD_IN_A_ROW = 20
const DEAD_SHARE = 0.01
/** Below this a share says nothing. */
const JUDGED_FROM = 200
/** Counts are halved here, so that a long good past does not hide a bad present. */
const REMEMBERED = 2_000

/** The state after further outcomes, in order; `true` is a dead letter. */
export function after(state: BreakerState, outcomes: readonly boolean[]): BreakerState {
  let { handled, dead, inARow } = state
  for (const isDead of outcomes) {
    handled += 1
    dead += isDead ? 1 : 0
    inARow = isDead ? inARow + 1 : 0
    if (handled >= REMEMBERED) {
      handled /= 2
      dead /= 2
    }
  }
  return { handled, dead, inARow }
}

/** Why reading must stop: so many dead letters are the reader's fault, and going on would put everything aside. */
export function tripped({ handled, dead, inARow }: BreakerState): string | undefined {
  if (inARow >= DEAD_IN_A_ROW) return `${inARow} records in a row could not be handled`
  if (handled >= JUDGED_FROM && dead > handled * DEAD_SHARE) {
    return `${Math.ceil(dead)} of the last ${Math.ceil(handled)} records could not be handled`
  }
  return undefined
}

/** Too many dead letters. Reading stops until a person closes the breaker, or a corrected version of the handler starts afresh. */
export class BreakerTripped extends Error {
  override readonly name = 'BreakerTripped'
}
