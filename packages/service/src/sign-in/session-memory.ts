import type { Caller } from './caller.ts'
import type { SessionStore } from './session-store.ts'
import { hashOf } from './token.ts'

/** Milliseconds for which a session read from the database is believed: a revocation takes effect within it. */
const BELIEVED = 2000
const MOST = 5000

/** Answers repeated questions about one session without the database: at 200 requests/s it is asked once in two seconds. */
export function sessionMemory(store: SessionStore, now: () => Date) {
  const known = new Map<string, { until: number; watching: boolean; caller: Promise<Caller | null> }>()

  return {
    find(token: string, { watching = false } = {}): Promise<Caller | null> {
      const at = now().getTime()
      const hash = hashOf(token)
      const key = hash.toString('base64')
      const fresh = known.get(key)
      // What an open stream asked did not note any use, so it does not answer for a person who does something.
      if (fresh && fresh.until > at && (watching || !fresh.watching)) return fresh.caller
      const caller = store.find(hash, { watching })
      known.delete(key)
      known.set(key, { until: at + BELIEVED, watching, caller })
      // An unanswered question is asked again, not remembered as an answer.
      caller.catch(() => known.delete(key))
      // Oldest first, so that a flood of invented cookies cannot fill the memory.
      if (known.size > MOST) known.delete(known.keys().next().value ?? key)
      return caller
    },

    async revoke(token: string): Promise<void> {
      const hash = hashOf(token)
      await store.revoke(hash)
      known.delete(hash.toString('base64'))
    },
  }
}
