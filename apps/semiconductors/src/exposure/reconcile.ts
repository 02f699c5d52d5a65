import { createHash } from 'node:crypto'
import { decided, PARTIES, refused, type Decision } from '@trilateral/contracts'
import type { Receipt, Kept, RecordDefinition, Recorder, RecordStore } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { exposureRecord } from './exposure-record.ts'
import type { Hearing } from './hearing.ts'
import { planChanges, type PlannedChange } from './plan-changes.ts'
import { wantedExposures } from './wanted-exposures.ts'

/** Ours alone, for ever: the request id of each change is made from it, so that a change is made once, whoever tries. */
const NAMESPACE = '7c0d2b1e-3a44-5d0a-8f6b-92d1c0e5a711'
/** Each party writes over four connections; its officials keep two of them. */
const AT_ONCE = 2

export interface ReconcileParts {
  readonly records: RecordStore
  readonly hearing: Pick<Hearing, 'all'>
  readonly now: () => Date
}

/**
 * Brings exposures to what follows from what was heard and what the register says. Done twice, or by two processes at once, it writes
 * nothing twice: exposures are read before what they follow from, so that who read older measures also holds older versions, and is refused.
 * @returns how many were written.
 */
export async function reconcile({ records, hearing, now }: ReconcileParts): Promise<number> {
  const kept = await everywhere(records, exposureRecord)
  const [measures, inputs] = await Promise.all([hearing.all(), everywhere(records, chipInputRecord)])
  const wanted = wantedExposures({ measures, inputs, now: now() })
  const changes = planChanges(wanted, { kept, measures, inputs })
  let written = 0
  const queue = changes.values()
  const work = async () => {
    for (const change of queue) {
      const answer = await write(records, change)
      if (answer.ok) written += 1
      else if (!OVERTAKEN.has(answer.refusal.code))
        throw new Error(`an exposure was refused: ${answer.refusal.code}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return written
}

/** Another process was there first; what is still amiss is found by the next look. */
const OVERTAKEN = new Set(['changed-meanwhile', 'id-already-used', 'request-already-used'])

/** Everything of an entity, since every record may be seen by somebody. It is never shown: what is computed goes to who may see its parts. */
async function everywhere<State>(
  records: RecordStore,
  definition: RecordDefinition<State>,
): Promise<Kept<State>[]> {
  const seen = await Promise.all(PARTIES.map((party) => records.all(party, definition)))
  return [...new Map(seen.flat().map((kept) => [kept.id, kept])).values()]
}

function write(records: RecordStore, change: PlannedChange): Promise<Decision<Receipt>> {
  const { kept, exposure, originator, audience, tlp, event, causedBy } = change
  const by: Recorder = { party: originator, subject: 'exposure', name: 'Exposure, computed' }
  const { id } = exposure
  const wish = { exposure, audience, tlp }
  const digest = createHash('sha256').update(JSON.stringify(wish)).digest('base64url')
  const requestId = uuidv5([id, kept?.version ?? 0, digest].join('|'), NAMESPACE)
  const entry = {
    state: exposure,
    event,
    ...(causedBy === undefined ? {} : { causationid: causedBy }),
  }
  if (!kept)
    return records.enter(by, exposureRecord, { id, requestId, request: wish, audience, tlp }, () =>
      decided(entry),
    )
  const command = { id, requestId, request: wish, expectedVersion: kept.version }
  return records.change(by, exposureRecord, command, (standing) =>
    standing.version === kept.version ? decided({ ...entry, audience, tlp }) : refused('changed-meanwhile'),
  )
}
