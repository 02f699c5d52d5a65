import type { Party } from '@trilateral/contracts'
import type { PartyPools } from '@trilateral/service'

export interface Latency {
  /** So many events are meant. */
  readonly events: number
  /** Seconds from the official's commitment to the read model within which half of them, and nine in ten, arrived. */
  readonly half: number
  readonly nineInTen: number
}

/** So many of the events that a party was told last are looked at: a millisecond's work, however long the log is. */
const LOOKED_AT = 200

/** How long the last events of each area were on their way, of those that the party may see. */
export async function readLatencies(pools: PartyPools, party: Party): Promise<ReadonlyMap<string, Latency>> {
  const { rows } = await pools[party].query<Latency & { area: string }>({
    name: 'latencies',
    text: `SELECT area, count(*)::integer AS events, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS half,
         percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) AS "nineInTen"
       FROM (
         SELECT area, greatest(0, extract(epoch FROM received_at - time))::float8 AS seconds
         FROM live.feed JOIN live.event USING (id) WHERE party = $1 ORDER BY position DESC LIMIT ${LOOKED_AT}
       ) last GROUP BY area`,
    values: [party],
  })
  return new Map(rows.map(({ area, events, half, nineInTen }) => [area, { events, half, nineInTen }]))
}
