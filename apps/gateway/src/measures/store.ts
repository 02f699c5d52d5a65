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
  readonly known_from: Date
  readonly known_to: Date | null
  readonly state: Measure
}

const CURRENT =
  'SELECT sequence, originator, audience, tlp, updated_at AS since, event_id, state FROM live.measure'
const KNOWN = `SELECT sequence, originator, audience, tlp, known_from AS since, event_id, state
  FROM live.measure_version WHERE known_from <= $1 AND known_to > $1`
const VERSIONS = `SELECT sequence, type, event_id, known_from, nullif(known_to, 'infinity') AS known_to, state
  FROM live.measure_version WHERE id = $1 ORDER BY sequence DESC`

export function measureStore(pools: PartyPools): MeasureStore {
  // Each text is prepared once a connection: parsing and planning cost more than running them.
  const ask = async (party: Party, name: string, text: string, values: string[]) => {
    const { rows } = await pools[party].query<MeasureRow>({ name, text, values })
    return rows.map(kept)
  }
  return {
    all: (party, knownAt) =>
      knownAt === undefined
        ? ask(party, 'measures', `${CURRENT} ORDER BY updated_at DESC, id`, [])
        : ask(party, 'measures-known', `${KNOWN} ORDER BY known_from DESC, id`, [knownAt]),
    async one(party, id, knownAt) {
      const [measure] =
        knownAt === undefined
          ? await ask(party, 'measure', `${CURRENT} WHERE id = $1`, [id])
          : await ask(party, 'measure-known', `${KNOWN} AND id = $2`, [knownAt, id])
      return measure
    },
    async versions(party, id) {
      const { rows } = await pools[party].query<VersionRow>({
        name: 'measure-versions',
        text: VERSIONS,
        values: [id],
      })
      return rows.map((row) => ({
        sequence: Number(row.sequence),
        type: row.type,
        eventId: row.event_id,
        knownFrom: row.known_from.toISOString(),
        knownTo: row.known_to?.toISOString() ?? null,
        measure: row.state,
      }))
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
