import type { Party } from '@trilateral/contracts'
import type { PartyPools, StreamReading, StreamWatch } from '@trilateral/service'

export interface AreaFreshness {
  readonly area: string
  /** Events that this party may see, but for exercises. */
  readonly events: number
  /** RFC 3339, UTC: when the newest change was committed to by its official. */
  readonly lastEventAt: string
  /** RFC 3339, UTC: when the last one arrived here. */
  readonly lastReceivedAt: string
}

export interface Freshness {
  /** RFC 3339, UTC: when this was read. */
  readonly at: string
  readonly stream: StreamReading
  /** Areas of which this party has seen at least one event. */
  readonly areas: readonly AreaFreshness[]
}

export interface FreshnessReader {
  of(party: Party): Promise<Freshness>
  /** The stream's state as of the last look: asks nobody. */
  stream(party: Party): StreamReading
}

/** How fresh what a party sees is. It counts what that party may see alone: else a count would tell of the rest. */
export function freshnessReader(pools: PartyPools, watch: StreamWatch, now: () => Date): FreshnessReader {
  return {
    stream: (party) => watch.reading(party),
    async of(party) {
      const { rows } = await pools[party].query<{
        area: string
        events: string
        time: Date
        received_at: Date
      }>({
        name: 'freshness',
        text: 'SELECT area, events, time, received_at FROM live.area_head ORDER BY area',
      })
      const areas = rows.map(({ area, events, time, received_at: receivedAt }) => ({
        area,
        events: Number(events),
        lastEventAt: time.toISOString(),
        lastReceivedAt: receivedAt.toISOString(),
      }))
      return { at: now().toISOString(), stream: watch.reading(party), areas }
    },
  }
}
