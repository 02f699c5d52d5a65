import { once } from 'node:events'
import type { Consumer } from 'kafkajs'
import type { ReadingOptions } from '../partition-reader.ts'
import { BackOff } from '../back-off.ts'
import { PositionOutOfRange } from '../position-out-of-range.ts'

export interface Place {
  readonly topic: string
  readonly partition: number
}

/** The first offset that a partition still holds and the next one. */
export type BoundsOf = (topic: string) => Promise<ReadonlyMap<number, { first: bigint; end: bigint }>>

type CheckpointOptions = Pick<ReadingOptions, 'group' | 'positionOf' | 'onCrash' | 'logger'>

/** After a leader moved, the broker may for a moment know less of a partition than its readers do. */
const OUT_OF_RANGE_LOOKS = 4

/**
 * The partitions that this member reads between two rebalances, and the next offset of each. The reader's own checkpoint decides
 * where to begin; the group's committed offsets are a copy for monitoring and may be behind or ahead.
 */
export class Assignment {
  readonly #next = new Map<string, bigint>()
  readonly #sought = new Map<string, bigint>()
  readonly #leaving = new AbortController()
  readonly #consumer: Pick<Consumer, 'seek'>
  readonly #options: CheckpointOptions
  readonly #boundsOf: BoundsOf
  readonly places: readonly Place[]
  /** Resolves when every partition is set to its checkpoint, or they are taken away. */
  readonly begun: Promise<void>

  constructor(
    consumer: Pick<Consumer, 'seek'>,
    options: CheckpointOptions,
    boundsOf: BoundsOf,
    places: readonly Place[],
  ) {
    this.#consumer = consumer
    this.#options = options
    this.#boundsOf = boundsOf
    this.places = places
    this.begun = Promise.race([this.#begin(), this.#ended()])
  }

  /** Aborts when the partitions are taken away. */
  get signal(): AbortSignal {
    return this.#leaving.signal
  }

  end(reason: Error): void {
    this.#leaving.abort(reason)
  }

  /** Where this partition goes on, as far as this member knows; undefined before it has begun. */
  nextOf(place: Place): bigint | undefined {
    return this.#next.get(keyOf(place))
  }

  advance(place: Place, next: bigint): void {
    this.#next.set(keyOf(place), next)
    this.#sought.delete(keyOf(place))
  }

  /** Whether a batch that was fetched from this offset goes on where the reader stands. If not, kafkajs is sent to the checkpoint. */
  async accepts(place: Place, fetchedFrom: bigint): Promise<boolean> {
    await this.begun
    if (this.nextOf(place) === fetchedFrom) return true
    const position = await this.#checkpoint(place)
    // Sent there already, and kafkajs itself walked on: what lies between are a transaction's marks and aborted records.
    if (position === fetchedFrom || this.#sought.get(keyOf(place)) === position) {
      this.advance(place, fetchedFrom)
      return true
    }
    this.#seek(place, position)
    return false
  }

  /** Back to the reader's own checkpoint: it may have moved although the handler failed. */
  async rewind(place: Place): Promise<void> {
    this.#seek(place, await this.#checkpoint(place))
  }

  #seek(place: Place, position: bigint): void {
    this.#next.set(keyOf(place), position)
    this.#sought.set(keyOf(place), position)
    this.#consumer.seek({ ...place, offset: position.toString() })
  }

  /** A member that leaves does not wait for a broker that does not answer. */
  async #ended(): Promise<void> {
    if (!this.signal.aborted) await once(this.signal, 'abort')
  }

  /**
   * Not only at the first batch: a group whose committed offset stands at the end, ahead of the checkpoint, would never be given one.
   */
  async #begin(): Promise<void> {
    const backOff = new BackOff()
    const waiting = new Set(this.places)
    while (waiting.size > 0 && !this.signal.aborted) {
      const boundsOf = askingOnce(this.#boundsOf)
      for (const place of waiting) {
        try {
          const position = await this.#checkpoint(place, boundsOf)
          if (this.signal.aborted) return
          this.#seek(place, position)
          waiting.delete(place)
        } catch (error) {
          if (error instanceof PositionOutOfRange) return this.#options.onCrash(error)
          const { logger, group } = this.#options
          logger.warn({ err: error, group, ...place }, 'The checkpoint cannot be read yet')
        }
      }
      if (waiting.size > 0) await backOff.pause(this.signal)
    }
  }

  /** @param firstBounds what may be known already; it may be older than the position */
  async #checkpoint(place: Place, firstBounds = this.#boundsOf): Promise<bigint> {
    const { group, positionOf } = this.#options
    const backOff = new BackOff(250, 1_000)
    for (let look = 1; ; look++) {
      const position = await positionOf(place.topic, place.partition)
      const boundsOf = look === 1 ? firstBounds : this.#boundsOf
      const bounds = (await boundsOf(place.topic)).get(place.partition)
      if (!bounds) throw new Error(`The broker does not know ${keyOf(place)}`)
      if (position >= bounds.first && position <= bounds.end) return position
      if (look === OUT_OF_RANGE_LOOKS)
        throw new PositionOutOfRange({ group, ...place, position }, bounds.first, bounds.end)
      await backOff.pause(this.signal)
    }
  }
}

/** Asks about each topic once, for all of its partitions: at the start there may be a hundred. */
function askingOnce(boundsOf: BoundsOf): BoundsOf {
  const asked = new Map<string, ReturnType<BoundsOf>>()
  return (topic) => {
    const answer = asked.get(topic) ?? boundsOf(topic)
    asked.set(topic, answer)
    return answer
  }
}

export const keyOf = ({ topic, partition }: Place): string => `${topic}/${partition}`
