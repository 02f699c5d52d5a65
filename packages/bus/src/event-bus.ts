/** A record on its way to a topic. Order is kept among records of one topic and key. */
export interface OutgoingRecord {
  readonly topic: string
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  /** Null is a tombstone. */
  readonly value: string | Uint8Array | null
}

/** A record as it stands in a partition. Header values are raw bytes: partners send what they like. */
export interface StoredRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: Date
  readonly key: Uint8Array | null
  readonly headers: Readonly<Record<string, Uint8Array | readonly Uint8Array[] | undefined>>
  readonly value: Uint8Array | null
}

export interface TopicDefinition {
  readonly name: string
  readonly partitions: number
}

export interface Batch {
  readonly topic: string
  readonly partition: number
  /** In offset order, not empty, starting at the position that `positionOf` named. */
  readonly records: readonly StoredRecord[]
}

export interface SubscribeOptions {
  /** Members of one group share the partitions; each group reads everything. */
  readonly group: string
  readonly topics: readonly string[]
  /** The reader's own durable checkpoint: the next offset to read. It is the truth; the bus's copy is for monitoring only. */
  readonly positionOf: (topic: string, partition: number) => Promise<bigint>
  /**
   * Called with one batch a partition at a time. It resolves once every effect is durable; the next batch then starts behind
   * the last record. A rejection repeats the same records after a pause. `signal` aborts when the partition is taken away.
   */
  readonly onBatch: (batch: Batch, signal: AbortSignal) => Promise<void>
  /** Reading cannot go on without a new process: the caller must exit. */
  readonly onCrash: (reason: Error) => void
  readonly maxRecords?: number
}

export interface Subscription {
  /** Stops reading and resolves when no handler runs any more. */
  close(): Promise<void>
}

/** One sender with at most one send under way. After a rejection it is spent: close it and open another, then read again from the cursor. */
export interface Publisher {
  /** Resolves once every record is durable; per topic and key they stand in the order given. */
  publish(records: readonly OutgoingRecord[]): Promise<void>
  close(): Promise<void>
}

/** How events travel between processes that may share no host and no disk. Three adapters pass one contract suite. */
export interface EventBus {
  readonly kind: 'kafka' | 'postgres' | 'memory'
  /** Creates what is missing; never changes what exists. Resolves when every topic can be written and read. */
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>
  openPublisher(): Promise<Publisher>
  subscribe(options: SubscribeOptions): Promise<Subscription>
  /** The next offset of every partition of a topic. */
  endOf(topic: string): Promise<ReadonlyMap<number, bigint>>
  /** Resolves when the bus answers; rejects with a sentence that says what does not. */
  ping(): Promise<void>
  close(): Promise<void>
}
