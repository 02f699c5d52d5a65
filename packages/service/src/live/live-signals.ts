import { audienceOf, PARTIES, type Party } from '@trilateral/contracts'
import type { Pool } from 'pg'
import type { Logger } from '../log/logger.ts'

/** Milliseconds between two looks at the journal while somebody watches. While nobody does, nothing is asked. */
const LOOK_EVERY = 100

export interface Watcher {
  /** From here on no change is missed: what is read from now on is what later changes change. */
  readonly ready: () => void
  /** Something changed that its party may see. It is not told what, nor how much. */
  readonly changed: () => void
}

export interface LiveSignals {
  /** Tells `watcher` of changes that `party` may see, until `signal` aborts. */
  watch(party: Party, watcher: Watcher, signal: AbortSignal): void
}

const HEAD = 'SELECT position FROM journal.head'
const SINCE = `SELECT topic, max(position) AS position FROM journal.entry WHERE position > $1 GROUP BY topic`

/**
 * Tells open screens that something changed, whichever copy of the area's process changed it: the journal has it, in one order,
 * with whom it is for. A change for others is not told, not even as a beat.
 */
export function liveSignals(pool: Pool, logger: Logger): LiveSignals {
  const watchers = new Map<Party, Set<Watcher>>(PARTIES.map((party) => [party, new Set()]))
  const waiting = new Set<Watcher>()
  let timer: NodeJS.Timeout | undefined
  let at: bigint | undefined
  let told = false

  const isWatched = () => [...watchers.values()].some(({ size }) => size > 0)

  const look = async () => {
    const newcomers = [...waiting]
    try {
      if (at === undefined) {
        const { rows } = await pool.query<{ position: string }>(HEAD)
        at = BigInt(rows[0]?.position ?? 0)
      } else {
        const { rows } = await pool.query<{ topic: string; position: string }>({
          name: 'live-signals',
          text: SINCE,
          values: [at],
        })
        for (const { topic, position } of rows) {
          if (BigInt(position) > at) at = BigInt(position)
          for (const party of audienceOf(topic.slice(topic.lastIndexOf('.') + 1)) ?? [])
            for (const watcher of watchers.get(party) ?? []) if (!waiting.has(watcher)) watcher.changed()
        }
      }
      told = false
      for (const watcher of newcomers) if (waiting.delete(watcher)) watcher.ready()
    } catch (error) {
      // What happened meanwhile is told once the database answers again.
      if (!told)
        logger.warn({ err: error }, 'the journal cannot be read; open screens are told of changes later')
      told = true
    }
    timer = isWatched() ? setTimeout(() => void look(), LOOK_EVERY) : undefined
    // What happens while nobody watches is nothing new to who opens a screen then.
    if (timer === undefined) at = undefined
  }

  return {
    watch(party, watcher, signal) {
      if (signal.aborted) return
      watchers.get(party)?.add(watcher)
      waiting.add(watcher)
      const leave = () => {
        watchers.get(party)?.delete(watcher)
        waiting.delete(watcher)
      }
      signal.addEventListener('abort', leave, { once: true })
      timer ??= setTimeout(() => void look(), 0)
    },
  }
}
