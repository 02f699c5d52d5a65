import { setMaxListeners } from 'node:events'
import type { Pool } from 'pg'
import type { Subscription } from '../event-bus.ts'
import { murmur2 } from '../partition-of.ts'
import { readPartition, type ReadingOptions } from '../partition-reader.ts'
import { Bell } from './bell.ts'
import type { Listener } from './listener.ts'
import { Membership } from './membership.ts'
import { endsOf, readRecords, type PartitionEnd } from './stored-partition.ts'

/** What is true is polled so often; a notification only saves the wait. */
const POLL_MS = 250

interface Share {
  readonly seat: number
  readonly seats: number
  readonly leaving: AbortController
  readonly readers: Map<string, Reader>
}

interface Reader {
  readonly bell: Bell
  readonly done: Promise<void>
  end: bigint
}

/** Reads this member's share of the partitions. One query looks for news of all; a partition is read when it has some. */
export class PostgresSubscription implements Subscription {
  readonly #pool: Pool
  readonly #options: ReadingOptions
  readonly #closing = new AbortController()
  readonly #news = new Bell()
  readonly #membership: Membership
  readonly #stopHearing: (() => void)[]
  readonly #work: Promise<unknown>
  #share: Share | undefined

  constructor(pool: Pool, listener: Listener, options: ReadingOptions) {
    this.#pool = pool
    this.#options = options
    const reading = {
      start: (seat: number, seats: number) => {
        const leaving = new AbortController()
        // One listener a partition, which is no leak; Node warns from eleven on.
        setMaxListeners(0, leaving.signal)
        this.#share = { seat, seats, leaving, readers: new Map() }
        this.#news.ring()
      },
      stop: () => this.#letGo(),
    }
    this.#membership = new Membership(pool, options.group, reading, options.logger)
    this.#stopHearing = [
      listener.hear('bus_record', this.#news.ring),
      listener.hear('bus_group', this.#membership.bell.ring),
    ]
    this.#work = Promise.all([this.#membership.run(this.#closing.signal), this.#look()])
  }

  async close(): Promise<void> {
    this.#stopHearing.forEach((stop) => stop())
    this.#closing.abort(new Error('The subscription is closed'))
    await this.#work
  }

  async #look(): Promise<void> {
    const { signal } = this.#closing
    while (!signal.aborted) {
      const share = this.#share
      if (share)
        await endsOf(this.#pool, this.#options.topics).then(
          (ends) => ends.forEach((end) => this.#tell(share, end)),
          (error: unknown) => this.#options.logger.warn({ err: error }, 'Looking for records failed'),
        )
      await this.#news.wait(POLL_MS, signal)
    }
  }

  #tell(share: Share, { topic, partition, end }: PartitionEnd): void {
    if (share !== this.#share || share.leaving.signal.aborted) return
    // By the topic's own hash, not by a place in a list: members agree even while one already sees a topic that is new.
    if (((murmur2(Buffer.from(topic)) & 0x7fffffff) + partition) % share.seats !== share.seat) return
    const place = `${topic}/${partition}`
    const reader = share.readers.get(place) ?? this.#read(share, topic, partition)
    share.readers.set(place, reader)
    if (end > reader.end) {
      reader.end = end
      reader.bell.ring()
    }
  }

  #read(share: Share, topic: string, partition: number): Reader {
    const bell = new Bell()
    const pool = this.#pool
    const source = {
      topic,
      partition,
      end: async () => (await endsOf(pool, [topic])).find((end) => end.partition === partition)?.end ?? 0n,
      read: (from: bigint, limit: number) => readRecords(pool, { topic, partition }, from, limit),
      waitFor: async (offset: bigint, signal: AbortSignal) => {
        while (reader.end <= offset && !signal.aborted) await bell.wait(POLL_MS, signal)
      },
    }
    const reader: Reader = {
      bell,
      end: 0n,
      done: Promise.resolve().then(() => readPartition(source, this.#options, share.leaving.signal)),
    }
    return reader
  }

  async #letGo(): Promise<void> {
    const share = this.#share
    share?.leaving.abort(new Error('The partition is taken away'))
    await Promise.all([...(share?.readers.values() ?? [])].map(({ done }) => done))
    if (this.#share === share) this.#share = undefined
  }
}
