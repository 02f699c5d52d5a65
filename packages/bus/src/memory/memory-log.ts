import { EventEmitter, once } from 'node:events'
import type { OutgoingRecord, StoredRecord, TopicDefinition } from '../event-bus.ts'
import { partitionOf } from '../partition-of.ts'
import type { PartitionSource } from '../partition-reader.ts'
import { MemoryGroup } from './memory-group.ts'

/** Topics and records in this process's memory. It may outlive a bus, as a server's would. */
export class MemoryLog {
  readonly #topics = new Map<string, StoredRecord[][]>()
  readonly #groups = new Map<string, MemoryGroup>()
  readonly #appended = new EventEmitter().setMaxListeners(0)

  create({ name, partitions }: TopicDefinition): void {
    if (this.#topics.has(name)) return
    this.#topics.set(
      name,
      Array.from({ length: partitions }, () => []),
    )
    for (const group of this.#groups.values()) void group.deal()
  }

  group(name: string): MemoryGroup {
    const group = this.#groups.get(name) ?? new MemoryGroup((topics) => this.#sources(topics))
    this.#groups.set(name, group)
    return group
  }

  append(records: readonly OutgoingRecord[]): void {
    const places = records.map(({ topic, key }) => {
      const partitions = this.partitions(topic)
      return partitions[partitionOf(key, partitions.length)] ?? []
    })
    const timestamp = new Date()
    records.forEach(({ topic, key, headers, value }, nth) => {
      const place = places[nth] ?? []
      place.push({
        topic,
        partition: this.partitions(topic).indexOf(place),
        offset: BigInt(place.length),
        timestamp,
        key: bytesOf(key),
        headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, bytesOf(text)])),
        value: value === null ? null : bytesOf(value),
      })
    })
    this.#appended.emit('records')
  }

  partitions(topic: string): StoredRecord[][] {
    const partitions = this.#topics.get(topic)
    if (!partitions) throw new Error(`There is no topic ${topic}: create it with ensureTopics`)
    return partitions
  }

  #sources(topics: readonly string[]): PartitionSource[] {
    return topics.flatMap((topic) =>
      (this.#topics.get(topic) ?? []).map((records, partition) => ({
        topic,
        partition,
        end: async () => BigInt(records.length),
        read: async (from, limit) => records.slice(Number(from), Number(from) + limit),
        waitFor: async (offset, signal) => {
          if (records.length > offset || signal.aborted) return
          await once(this.#appended, 'records', { signal }).catch(() => undefined)
        },
      })),
    )
  }
}

/** A copy, so that a writer's buffer used again cannot change what was stored. */
const bytesOf = (value: string | Uint8Array): Uint8Array =>
  typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value)
