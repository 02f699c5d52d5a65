import type { Party, Refusal } from '@trilateral/contracts'
import type { Crossing, Indicator } from '@trilateral/contracts/semiconductors'
import type { Kept, Recorder, RecordStore } from '@trilateral/records'
import { knownOn } from '@trilateral/supply-risk/indicators'
import { alertRecord, type WorkProgramDesk } from '@trilateral/work-program'
import { v5 as uuidv5 } from 'uuid'
import { alertTitle, clearedBecause, crossingEvidence } from './alert-texts.ts'
import { indicatorRecord } from './indicator-record.ts'

export interface AlertParts {
  readonly records: RecordStore
  readonly workProgram: Pick<WorkProgramDesk, 'alert'>
}

/** It acts for the ministry whose indicator it is: officials there acknowledge, assign and close its alerts as any other. */
const watchOf = (party: Party): Recorder => ({ party, subject: 'indicator-watch', name: 'Indicator watch' })

/** Ours alone, for ever: whatever is sent again is the same wish. */
const REQUESTS = 'c1d4a7e0-52b8-5c1e-8d0b-7f6f0a9b3d44'

/**
 * Sees to it that each crossing has its alert, and that no alert stands open for one that ended. May be run as often as one likes:
 * an alert is the crossing's own, by its id, so it is raised once, and one that an official closed stays closed.
 */
export async function settleAlerts(parts: AlertParts, kept: Kept<Indicator>): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  for (const crossing of kept.state.crossings) {
    const refusal = await settleOne(parts, kept, crossing)
    if (refusal) refusals.push(refusal)
  }
  return refusals
}

/** For the start of the service: what a crash left between a value and its alert is made up for. */
export async function settleAllAlerts(
  parts: AlertParts,
  parties: readonly Party[],
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  for (const party of parties) {
    const all = await parts.records.all(party, indicatorRecord)
    for (const kept of all.filter(({ originator }) => originator === party))
      refusals.push(...(await settleAlerts(parts, kept)))
  }
  return refusals
}

async function settleOne(
  parts: AlertParts,
  kept: Kept<Indicator>,
  crossing: Crossing,
): Promise<Refusal | undefined> {
  const { originator } = kept
  const standing = await parts.records.one(originator, alertRecord, crossing.alert)
  const { ended } = crossing
  if (!standing) return ended ? undefined : raise(parts, kept, crossing)
  if (!ended || standing.state.status === 'closed') return undefined
  const closed = await parts.workProgram.alert.close(watchOf(originator), {
    requestId: uuidv5(`close ${crossing.alert} ${standing.version}`, REQUESTS),
    id: crossing.alert,
    expectedVersion: standing.version,
    because: clearedBecause(ended),
  })
  return closed.ok ? undefined : closed.refusal
}

async function raise(
  { workProgram }: AlertParts,
  { state, originator, audience, tlp }: Kept<Indicator>,
  crossing: Crossing,
): Promise<Refusal | undefined> {
  const threshold = state.thresholds.find(({ level }) => level === crossing.level)
  if (!threshold) return undefined
  const series = knownOn(state, crossing.foundOn)
  const at = series.findIndex(({ period }) => period === crossing.from)
  const counted = series.slice(Math.max(0, at - threshold.of + 1), at + 1)
  const raised = await workProgram.alert.raise(
    watchOf(originator),
    {
      requestId: uuidv5(`raise ${crossing.alert}`, REQUESTS),
      audience: [...audience],
      tlp,
      kind: 'signal',
      title: alertTitle(state, crossing, threshold),
      evidence: [{ title: crossingEvidence(state, threshold, counted), source: state.source }],
      commitments: state.commitments,
      programs: [],
      about: { entity: 'indicator', id: state.id },
      likelihood: null,
      impact: null,
      confidence: null,
      basis: state.illustrative ? 'illustrative' : 'team-set',
    },
    crossing.alert,
  )
  return raised.ok ? undefined : raised.refusal
}
