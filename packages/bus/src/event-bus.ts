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
  /** Why nothing of it could be read: its batch cannot be unpacked, or would grow beyond all measure. Key, headers and value are empty then. */
  readonly unreadable?: string
}

export interface TopicDefinition {
  readonly name: string
  readonly partitions: number
}

export interface Batch {
  readonly topic: string
  readonly partition: number
  /**
   * In offset order, not empty, none before the checkpoint. What was written through this bus has no gaps; a partner's aborted
   * transactions leave some on his own topics, so compare with the checkpoint you hold and not with the first offset.
   */
  readonly records: readonly StoredRecord[]
}

export interface SubscribeOptions {
  /** Members of one group share the partitions; each group reads everything. */
  readonly group: string
  readonly topics: readonly string[]
  /**
   * The reader's own durable checkpoint: the next offset to read. It is the truth; the bus's copy is for monitoring only. Asked when
   * a partition is taken up and after every rejection, and repeated while it rejects.
   */
  readonly positionOf: (topic: string, partition: number) => Promise<bigint>
  /**
   * Called with one batch a partition at a time, partitions side by side. It resolves once every effect is durable; the next batch
   * then starts behind the last record. A rejection, whatever is thrown, repeats from the checkpoint after a pause of 0.1 to 5 s;
   * other partitions go on. `signal` aborts when the partition is taken away or the subscription is closed.
   */
  readonly onBatch: (batch: Batch, signal: AbortSignal) => Promise<void>
  /**
   * Reading cannot go on without a new process or a person: the caller must exit. Called at most once: a handler that does not settle
   * within 30 s, a checkpoint outside what the bus holds (PositionOutOfRange), no progress for a minute with records waiting,
   * a group that is joined more than five times within a minute,
   * an error that kafkajs does not recover from (no right to read).
   * A bus that is merely away is no such reason: reading goes on by itself when it is back.
   */
  readonly onCrash: (reason: Error) => void
  /** 500 unless told. Few large records may come in smaller batches. */
  readonly maxRecords?: number
}

export interface Subscription {
  /** Stops reading and resolves when no handler runs any more. */
  close(): Promise<void>
}

/**
 * One sender with at most one send under way. After a rejection it is spent and refuses at once: close it, open another, and send
 * again from the cursor. What was rejected may still have been stored, so readers meet repetitions, never gaps.
 */
export interface Publisher {
  /** Resolves once every record is durable; per topic and key they stand in the order given. */
  publish(records: readonly OutgoingRecord[]): Promise<void>
  close(): Promise<void>
}

/** How events travel between processes that may share no host and no disk. Three adapters pass one contract suite. */
export interface EventBus {
  readonly kind: 'kafka' | 'postgres' | 'memory'
  /** Creates what is missing; never changes what exists. Resolves when every topic can be written and read; rejects when the bus is away. */
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>
  /** Rejects when the bus is away: try again after a pause. */
  openPublisher(): Promise<Publisher>
  /** Resolves at once; reading begins when the bus answers and the topics exist. Members of one group read the same topics. */
  subscribe(options: SubscribeOptions): Promise<Subscription>
  /** The next offset of every partition of a topic. */
  endOf(topic: string): Promise<ReadonlyMap<number, bigint>>
  /** Resolves when the bus answers; rejects within two seconds with a sentence that says what does not. */
  ping(): Promise<void>
  close(): Promise<void>
}
