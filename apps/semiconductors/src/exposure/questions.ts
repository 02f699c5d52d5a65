import { decided, refused, type Decision, type Party } from '@trilateral/contracts'
import type { Exposure } from '@trilateral/contracts/semiconductors'
import type { Kept, RecordStore } from '@trilateral/records'
import type { StreamReading } from '@trilateral/service'
import { worseFirst } from '@trilateral/supply-risk'
import { exposureRecord } from './exposure-record.ts'
import { HEARD_AREA, type Hearing, type LastHeard } from './hearing.ts'

/** Where exposures come from, while the process runs. */
export interface ExposureSource {
  readonly hearing: Pick<Hearing, 'of' | 'last'>
  /** Whether what was heard is all that the bus holds for a party. */
  readonly reading: (party: Party) => StreamReading
  /** RFC 3339, UTC: as of when exposures were last found to follow from all that was known; null: not yet. */
  readonly asOf: () => string | null
}

/**
 * As of when exposures hold, and how sure that is. Whether the other area is quiet or stopped the bus does not tell: it tells what
 * it holds, and how long ago the last of that was said.
 */
export interface Heard {
  readonly area: typeof HEARD_AREA
  readonly asOf: string | null
  readonly stream: StreamReading
  readonly last: LastHeard | null
  /** Measures of which the reader's ministry has been told. */
  readonly measures: number
}

export interface ExposureView {
  readonly exposure: Exposure
  readonly version: number
  readonly originator: Party
  readonly audience: readonly Party[]
  readonly tlp: Kept<Exposure>['tlp']
  /** RFC 3339, UTC. */
  readonly changedAt: string
}

export interface ExposureVersion {
  readonly version: number
  /** The type of the event that told of it. */
  readonly change: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly exposure: Exposure
}

export async function heardBy(party: Party, { hearing, reading, asOf }: ExposureSource): Promise<Heard> {
  const [last, measures] = await Promise.all([hearing.last(party), hearing.of(party)])
  return { area: HEARD_AREA, asOf: asOf(), stream: reading(party), last, measures: measures.length }
}

/** What the party may see, what hits hardest first; of one input, or of all. */
export async function exposuresSeenBy(
  records: RecordStore,
  party: Party,
  input?: string,
): Promise<readonly ExposureView[]> {
  const kept = await records.all(party, exposureRecord, { parent: input })
  return kept
    .filter(({ state }) => state.state !== 'withdrawn')
    .toSorted(
      (a, b) =>
        worseFirst(a.state.severity, b.state.severity) || worseFirst(a.state.ifInForce, b.state.ifInForce),
    )
    .map(viewOf)
}

export async function exposureSeenBy(
  records: RecordStore,
  party: Party,
  id: string,
): Promise<Decision<ExposureView & { readonly versions: readonly ExposureVersion[] }>> {
  const [kept, versions] = await Promise.all([
    records.one(party, exposureRecord, id),
    records.versions(party, exposureRecord, id),
  ])
  if (!kept) return refused('exposure-not-found', 'id')
  const history = versions.toReversed().map(({ version, change, at, state }) => ({
    version,
    change,
    at: at.toISOString(),
    exposure: state,
  }))
  return decided({ ...viewOf(kept), versions: history })
}

const viewOf = ({ state, version, originator, audience, tlp, changedAt }: Kept<Exposure>): ExposureView => ({
  exposure: state,
  version,
  originator,
  audience,
  tlp,
  changedAt: changedAt.toISOString(),
})
