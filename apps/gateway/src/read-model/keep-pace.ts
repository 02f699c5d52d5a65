import { setTimeout as sleep } from 'node:timers/promises'
import type { EventBus } from '@trilateral/bus'
import type { Offsets } from '@trilateral/journal'
import type { Pool } from 'pg'
import { appliedOffsets, heldBack } from './progress.ts'
import { topics } from './topics.ts'

/** A new model that catches up in less than this (milliseconds) keeps pace, and the switch may come. */
const KEEPS_PACE = 1000
/** Milliseconds between two looks at how far it has come. */
const LOOK_EVERY = 50
/** Milliseconds between two words about it. */
const TELL_EVERY = 1000
/** Milliseconds that a bus may be away before a rebuild gives up. */
const ANSWERS_WITHIN = 60_000

export interface Filling {
  readonly pool: Pool
  readonly bus: EventBus
  readonly model: number
  /** Hears how far it has come, for somebody who waits. */
  readonly tell?: (words: string) => void
}

/** Waits until the model has all that the bus holds and takes in what comes as it comes. @returns since when it has. */
export async function keepPace({ pool, bus, model, tell }: Filling): Promise<Date> {
  for (;;) {
    const { rows } = await pool.query<{ at: Date }>('SELECT clock_timestamp() AS at')
    const at = rows[0]?.at ?? new Date(0)
    const began = performance.now()
    const ends = await endsOf(bus, tell)
    const behind = async () => recordsBehind(ends, await appliedOffsets(pool, model))
    let told = -TELL_EVERY
    for (let left = await behind(); left > 0n; left = await behind()) {
      if (performance.now() - told >= TELL_EVERY) {
        tell?.(`${left} records to read`)
        told = performance.now()
      }
      await sleep(LOOK_EVERY)
    }
    const keptPace = performance.now() - began < KEEPS_PACE
    await settle(pool, model)
    if (keptPace) return at
  }
}

/** Where every topic ends. A broker that is being replaced is waited for: what was read so far stays read. */
async function endsOf(bus: EventBus, tell: Filling['tell']): Promise<Offsets> {
  const until = performance.now() + ANSWERS_WITHIN
  for (;;) {
    try {
      return new Map(await Promise.all(topics.map(async (topic) => [topic, await bus.endOf(topic)] as const)))
    } catch (error) {
      if (performance.now() > until) throw error
      tell?.(`the bus does not answer, asking again: ${String(error)}`)
      await sleep(TELL_EVERY)
    }
  }
}

function recordsBehind(ends: Offsets, applied: Offsets): bigint {
  let behind = 0n
  for (const [topic, partitions] of ends)
    for (const [partition, end] of partitions) {
      const next = applied.get(topic)?.get(partition) ?? 0n
      if (next < end) behind += end - next
    }
  return behind
}

/** Waits for what was held back to follow. What does not within five seconds lacks something, which the check will name. */
async function settle(pool: Pool, model: number): Promise<void> {
  const until = performance.now() + 5000
  while ((await heldBack(pool, model)) > 0 && performance.now() < until) await sleep(LOOK_EVERY)
}
