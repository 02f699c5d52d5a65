import { areas, isParty, type Party } from '@trilateral/contracts'
import type { BreakerView, FailedEventsConsole } from '@trilateral/failed-events'
import type { Caller, PartyPools, StreamReading, StreamWatch } from '@trilateral/service'
import type { Pool } from 'pg'
import type { FreshnessReader } from '../freshness/freshness.ts'
import { readLatencies, type Latency } from './latency.ts'
import { Throughput, type MinuteCount } from './throughput.ts'

/** Milliseconds between two looks at how much came. */
const LOOK_EVERY = 10_000
/** Seconds without progress, with records waiting, after which somebody should look; after sixty the process starts anew. */
const SLOW_AFTER = 20

export interface AreaOperation {
  readonly area: string
  /**
   * `shown`: all that the bus holds for the reader's ministry is shown. `waiting`: some is on its way. `slow`: and nothing has moved
   * for a while. `stopped`: the breaker has stopped reading. `unknown`: the bus does not answer.
   */
  readonly state: 'shown' | 'waiting' | 'slow' | 'stopped' | 'unknown'
  readonly waiting: number
  /** Seconds until it is shown, at the pace of the last minute; null where that is not known. */
  readonly waitingSeconds: number | null
  /** In the last minute; null before a minute is known. */
  readonly perMinute: number | null
  readonly minutes: readonly MinuteCount[]
  /** RFC 3339, UTC: when the newest change was committed to; null when there was none. */
  readonly lastEventAt: string | null
  /** How long the last events were on their way; null when none of them is of this area. */
  readonly latency: Latency | null
}

export interface Operation {
  readonly at: string
  readonly stream: StreamReading
  readonly areas: readonly AreaOperation[]
  readonly breakers: readonly BreakerView[]
  /** Failed events that the reader's ministry may see and nobody has settled. */
  readonly failedEvents: number
  /** Seconds for which nothing has moved although something waits; 0 when all moves. */
  readonly stuckSeconds: number
}

interface Parts {
  /** As the process itself. */
  readonly pool: Pool
  readonly pools: PartyPools
  readonly watch: StreamWatch
  readonly freshness: FreshnessReader
  readonly failedEvents: Pick<FailedEventsConsole, 'breakers' | 'openLetters'>
  readonly now: () => Date
}

export interface OperationReader {
  of(caller: Caller): Promise<Operation>
  /** Counts what came, now and then; never throws. */
  look(): void
}

/** How the portal fares, for people who run no computers: each ministry is told of what is for it. */
export function operationReader(parts: Parts): OperationReader {
  const { pool, pools, watch, freshness, failedEvents, now } = parts
  const throughput = new Throughput()
  let looking = false

  const count = async () => {
    const { rows } = await pool.query<{ party: string; area: string; events: string }>(
      'SELECT party, area, events FROM live.area_head',
    )
    throughput.note(
      rows.flatMap(({ party, area, events }) =>
        isParty(party) ? [{ party, area, events: Number(events) }] : [],
      ),
      now(),
    )
  }

  return {
    look() {
      if (looking || now().getTime() - (throughput.lookedAt() ?? 0) < LOOK_EVERY) return
      looking = true
      // A database that is away is told by readiness; the hour has a gap then.
      void count()
        .catch(() => undefined)
        .finally(() => {
          looking = false
        })
    },
    async of(caller) {
      const { party } = caller
      const [fresh, latencies, breakers, failed] = await Promise.all([
        freshness.of(party),
        readLatencies(pools, party),
        failedEvents.breakers(),
        failedEvents.openLetters(caller),
      ])
      const stuckSeconds = fresh.stream.state === 'catching-up' ? Math.round(watch.stuckSeconds()) : 0
      const known = new Map(fresh.areas.map((area) => [area.area, area]))
      const isStopped = breakers.some(({ isTripped }) => isTripped)
      return {
        at: fresh.at,
        stream: fresh.stream,
        breakers,
        failedEvents: failed,
        stuckSeconds,
        areas: areas.map(({ code }) => {
          const waiting = waitingFor(watch, party, code)
          const perSecond = throughput.perSecond(party, code)
          const head = known.get(code)
          return {
            area: code,
            state: stateOf({ stream: fresh.stream, waiting, stuckSeconds, isStopped }),
            waiting,
            waitingSeconds: waiting > 0 && perSecond ? Math.ceil(waiting / perSecond) : null,
            perMinute: perSecond === null ? null : Math.round(perSecond * 60),
            minutes: throughput.minutes(party, code, now()),
            lastEventAt: head?.lastEventAt ?? null,
            latency: latencies.get(code) ?? null,
          }
        }),
      }
    },
  }
}

/** Records of the area's topics that the party may read. */
function waitingFor(watch: StreamWatch, party: Party, area: string): number {
  let waiting = 0
  for (const [topic, records] of watch.backlog()) {
    const [, from, audience = ''] = topic.split('.')
    if (from === area && audience.split('-').includes(party)) waiting += records
  }
  return waiting
}

export function stateOf(found: {
  readonly stream: Pick<StreamReading, 'state'>
  readonly waiting: number
  readonly stuckSeconds: number
  readonly isStopped: boolean
}): AreaOperation['state'] {
  const { stream, waiting, stuckSeconds, isStopped } = found
  if (isStopped) return 'stopped'
  if (stream.state === 'disconnected') return 'unknown'
  if (waiting === 0) return 'shown'
  return stuckSeconds >= SLOW_AFTER ? 'slow' : 'waiting'
}
