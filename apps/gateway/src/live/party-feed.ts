import type { Party } from '@trilateral/contracts'
import type { EventSummary } from '../events/event-summary.ts'
import type { FeedPosition } from '../events/feed-position.ts'
import type { EventStore } from '../events/store.ts'

/** Events of one party that are kept for clients a little behind: a slower one reads from the database. */
const KEPT = 1000
const READ_AT_ONCE = 200

/**
 * The newest end of one party's feed, read once for all clients of that party in this process: a hundred open portals
 * cost one query a commit, not a hundred.
 */
export class PartyFeed {
  readonly #party: Party
  readonly #events: EventStore
  #head: FeedPosition | undefined
  /** All that the party may see from the first of them on, up to the head. */
  #recent: EventSummary[] = []
  #withdrawals = 0
  #reading: Promise<void> | undefined
  #again = false
  #waiting = new Set<() => void>()

  constructor(party: Party, events: EventStore) {
    this.#party = party
    this.#events = events
  }

  /** The head as last read; reads it first when nobody has yet. */
  async head(): Promise<FeedPosition> {
    this.#head ??= await this.#events.head(this.#party)
    return this.#head
  }

  /** Reads what is new and wakes who waits. Calls while a read is under way lead to one more read, not to one each. */
  advance(): Promise<void> {
    this.#again = true
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** Nobody watches: forget what is kept, so that an idle party costs neither memory nor queries. */
  rest(): void {
    this.#head = undefined
    this.#recent = []
  }

  /** Events behind `position`, oldest first: from memory, or from the database when they are no longer kept. */
  async behind({ model, position }: FeedPosition): Promise<EventSummary[]> {
    const first = this.#recent[0]?.position
    if (first !== undefined && first <= position + 1)
      return this.#recent.filter((event) => event.position > position).slice(0, READ_AT_ONCE)
    const slice = await this.#events.slice(this.#party, { after: position, limit: READ_AT_ONCE })
    // Counted anew in between: the caller will see another model at the head.
    return slice.model === model ? slice.events : []
  }

  /** Resolves when the head has moved away from `seen`, or when `signal` aborts. */
  async movedFrom(seen: FeedPosition, signal: AbortSignal): Promise<void> {
    const head = await this.head()
    if (signal.aborted || head.model !== seen.model || head.position !== seen.position) return
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
    })
  }

  async #read(): Promise<void> {
    while (this.#again) {
      this.#again = false
      const head = await this.head()
      const { model, withdrawals, events } = await this.#events.slice(this.#party, {
        after: head.position,
        limit: READ_AT_ONCE,
      })
      if (withdrawals !== this.#withdrawals) {
        // What is kept may tell of what was withdrawn since; the database knows.
        this.#recent = []
        this.#withdrawals = withdrawals
      }
      if (model !== head.model) {
        this.#recent = []
        this.#head = await this.#events.head(this.#party)
      } else {
        const last = events.at(-1)
        if (!last) continue
        this.#recent = [...this.#recent, ...events].slice(-KEPT)
        this.#head = { model, position: last.position }
        if (events.length === READ_AT_ONCE) this.#again = true
      }
      for (const wake of this.#waiting) wake()
    }
  }
}
