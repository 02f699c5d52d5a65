import { setMaxListeners } from 'node:events'
import { readPartition, type PartitionSource, type ReadingOptions } from '../partition-reader.ts'

interface Member {
  readonly options: ReadingOptions
  stop: () => Promise<void>
}

/** The members of one group in this process. At every change all let go, then the partitions are dealt out anew. */
export class MemoryGroup {
  readonly #members = new Set<Member>()
  readonly #sources: (topics: readonly string[]) => PartitionSource[]
  #change = Promise.resolve()

  constructor(sources: (topics: readonly string[]) => PartitionSource[]) {
    this.#sources = sources
  }

  /** @returns how to leave: it resolves when no handler of this member runs any more. */
  join(options: ReadingOptions): () => Promise<void> {
    const member: Member = { options, stop: async () => undefined }
    this.#members.add(member)
    void this.deal()
    return async () => {
      if (!this.#members.delete(member)) return
      await Promise.all([member.stop(), this.deal()])
    }
  }

  deal(): Promise<void> {
    const before = this.#change
    this.#change = this.#dealAfter(before)
    return this.#change
  }

  async #dealAfter(before: Promise<void>): Promise<void> {
    await before
    await Promise.all([...this.#members].map((member) => member.stop()))
    // Taken only now: a member that left during the wait must get nothing, or it reads on for ever.
    const members = [...this.#members]
    members.forEach((member, seat) => {
      const share = this.#sources(member.options.topics).filter((_, nth) => nth % members.length === seat)
      const leaving = new AbortController()
      // One listener a partition, which is no leak; Node warns from eleven on.
      setMaxListeners(0, leaving.signal)
      const reading = share.map((source) => readPartition(source, member.options, leaving.signal))
      member.stop = async () => {
        leaving.abort(new Error('The partition is taken away'))
        await Promise.all(reading)
      }
    })
  }
}
