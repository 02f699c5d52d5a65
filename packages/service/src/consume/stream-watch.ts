import type { Party } from '@trilateral/contracts'

/** `live`: all that the bus holds has been applied. `disconnected`: the bus does not answer, so there may be more. */
export type StreamState = 'live' | 'catching-up' | 'disconnected'

export interface StreamReading {
  readonly state: StreamState
  /** Seconds since all that the bus held was last known to have been applied; 0 while live. */
  readonly lagSeconds: number
  /** RFC 3339, UTC: from when on something may be missing; null while live. */
  readonly staleSince: string | null
}

export interface StreamWatch {
  /** As of the last look. It heeds only topics whose audience includes the party: haste elsewhere would tell of the rest. */
  reading(party: Party): StreamReading
  /** Looks once; to be called every few seconds. Never rejects. */
  look(): Promise<void>
  /** Records that the bus holds and that are not applied yet, by topic. */
  backlog(): ReadonlyMap<string, number>
  /** Seconds for which the bus answered and held records while not one was applied; 0 when something moves. */
  stuckSeconds(): number
}

export interface StreamSource {
  readonly topics: readonly string[]
  /** The next offset of every partition of a topic, as the bus has it. */
  endOf(topic: string): Promise<ReadonlyMap<number, bigint>>
  /** The next offset to apply, by topic and partition; what was never read is left out. */
  applied(): Promise<ReadonlyMap<string, ReadonlyMap<number, bigint>>>
}

export function streamWatch(source: StreamSource, now: () => Date): StreamWatch {
  const { topics } = source
  /** When each topic was last seen wholly applied. Nothing is known before the first look. */
  const wholeAt = new Map(topics.map((topic) => [topic, now()]))
  let backlog: ReadonlyMap<string, number> = new Map()
  let answered = false
  let movedAt = now()
  let total = -1n

  return {
    async look() {
      const before = now()
      try {
        const ends = await Promise.all(
          topics.map(async (topic) => [topic, await source.endOf(topic)] as const),
        )
        // Read after the ends: what is found applied now covers what the bus held then.
        const done = await source.applied()
        backlog = new Map(ends.map(([topic, end]) => [topic, behind(end, done.get(topic))]))
        for (const [topic, records] of backlog) if (records === 0) wholeAt.set(topic, before)
        const sum = sumOf(done)
        if (!answered || sum !== total || [...backlog.values()].every((records) => records === 0))
          movedAt = before
        total = sum
        answered = true
      } catch {
        // Why it does not answer is told by the bus's own log and by readiness.
        answered = false
      }
    },
    reading(party) {
      const mine = topics.filter((topic) => isFor(topic, party))
      const late = answered ? mine.filter((topic) => (backlog.get(topic) ?? 0) > 0) : mine
      if (late.length === 0)
        return { state: answered ? 'live' : 'disconnected', lagSeconds: 0, staleSince: null }
      const since = Math.min(...late.map((topic) => wholeAt.get(topic)?.getTime() ?? 0))
      return {
        state: answered ? 'catching-up' : 'disconnected',
        lagSeconds: Math.max(0, Math.round((now().getTime() - since) / 1000)),
        staleSince: new Date(since).toISOString(),
      }
    },
    backlog: () => backlog,
    stuckSeconds: () => (answered ? Math.max(0, (now().getTime() - movedAt.getTime()) / 1000) : 0),
  }
}

function sumOf(offsets: ReadonlyMap<string, ReadonlyMap<number, bigint>>): bigint {
  let sum = 0n
  for (const partitions of offsets.values()) for (const next of partitions.values()) sum += next
  return sum
}

function behind(end: ReadonlyMap<number, bigint>, done: ReadonlyMap<number, bigint> | undefined): number {
  let records = 0n
  for (const [partition, next] of end) {
    const rest = next - (done?.get(partition) ?? 0n)
    if (rest > 0n) records += rest
  }
  return Number(records)
}

/** `wp.<area>.<audience>`, the audience being party codes joined by `-`. */
const isFor = (topic: string, party: Party) =>
  topic
    .slice(topic.lastIndexOf('.') + 1)
    .split('-')
    .includes(party)
