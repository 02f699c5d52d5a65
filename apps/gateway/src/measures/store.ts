import type { Audience, Party, Tlp } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import type { PartyPools } from '@trilateral/service'
import type { KeptMeasure, MeasureVersion } from './views.ts'

/** Measures as one party may see them: each question goes over a connection that is bound to the party's role. */
export interface MeasureStore {
  /** Last changed first. `knownAt`: as they were known at that instant. */
  all(party: Party, knownAt?: string): Promise<KeptMeasure[]>
  one(party: Party, id: string, knownAt?: string): Promise<KeptMeasure | undefined>
  /** Newest first. */
  versions(party: Party, id: string): Promise<MeasureVersion[]>
}

interface MeasureRow {
  readonly sequence: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly since: Date
  readonly event_id: string
  readonly state: Measure
}

interface VersionRow {
  readonly sequence: string
  readonly type: string
  readonly event_id: string
  readonly time: Date
  readonly state: Measure
}

const CURRENT =
  'SELECT sequence, originator, audience, tlp, updated_at AS since, event_id, state FROM live.measure'
// Of each measure, the last version that this party had been told by then. Texts are read for those alone.
const knownAt = (condition: string) => `
  SELECT sequence, originator, audience, tlp, time AS since, event_id, state FROM live.measure_version WHERE event_id IN (
    SELECT DISTINCT ON (id) event_id FROM live.measure_version WHERE time <= $1 ${condition} ORDER BY id, sequence DESC)
  ORDER BY time DESC, id`
const VERSIONS = `SELECT sequence, type, event_id, time, state FROM live.measure_version WHERE id = $1 ORDER BY sequence`

export function measureStore(pools: PartyPools): MeasureStore {
  // Each text is prepared once a connection: parsing and planning cost more than running them.
  const ask = async (party: Party, name: string, text: string, values: string[]) => {
    const { rows } = await pools[party].query<MeasureRow>({ name, text, values })
    return rows.map(kept)
  }
  return {
    all: (party, instant) =>
      instant === undefined
        ? ask(party, 'measures', `${CURRENT} ORDER BY updated_at DESC, id`, [])
        : ask(party, 'measures-known', knownAt(''), [instant]),
    async one(party, id, instant) {
      const [measure] =
        instant === undefined
          ? await ask(party, 'measure', `${CURRENT} WHERE id = $1`, [id])
          : await ask(party, 'measure-known', knownAt('AND id = $2'), [instant, id])
      return measure
    },
    async versions(party, id) {
      const { rows } = await pools[party].query<VersionRow>({
        name: 'measure-versions',
        text: VERSIONS,
        values: [id],
      })
      return versionsOf(rows)
    },
  }
}

function kept({ state, sequence, since, event_id, originator, audience, tlp }: MeasureRow): KeptMeasure {
  return {
    measure: state,
    sequence: Number(sequence),
    originator,
    audience,
    tlp,
    updatedAt: since.toISOString(),
    eventId: event_id,
  }
}

/** Newest first. A version that a slower clock dated before the one ahead of it was known no earlier than that one. */
function versionsOf(rows: readonly VersionRow[]): MeasureVersion[] {
  const known: Date[] = []
  for (const { time } of rows) known.push(new Date(Math.max(time.getTime(), known.at(-1)?.getTime() ?? 0)))
  return rows
    .map(({ sequence, type, event_id: eventId, time, state }, index) => ({
      sequence: Number(sequence),
      type,
      eventId,
      knownFrom: (known[index] ?? time).toISOString(),
      knownTo: known[index + 1]?.toISOString() ?? null,
      measure: state,
    }))
    .toReversed()
}
