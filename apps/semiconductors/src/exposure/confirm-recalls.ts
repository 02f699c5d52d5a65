import { decided } from '@trilateral/contracts'
import { recallConfirmationRecorded } from '@trilateral/contracts/work-program'
import { happened, type Recorder, type RecordStore } from '@trilateral/records'
import { recallConfirmationRecord } from '@trilateral/work-program'
import { v5 as uuidv5 } from 'uuid'
import type { Hearing } from './hearing.ts'

/** Ours alone, for ever: a recall is confirmed once by this area, whichever process does it. */
const NAMESPACE = '2f1c9d54-6c0e-5b7a-9a53-0f6f1f7ad3b0'
const AREA = 'semiconductors'

export interface ConfirmParts {
  readonly records: RecordStore
  readonly hearing: Pick<Hearing, 'removed' | 'noteConfirmed'>
  readonly now: () => Date
}

/**
 * Says of each recalled measure that its copy here is for nobody who lost it any more. To be called when exposures follow from all
 * that was heard: they are shared with those who see their measure.
 */
export async function confirmRecalls({ records, hearing, now }: ConfirmParts): Promise<void> {
  for (const { id: recall, measure, originator, audience, tlp } of await hearing.removed()) {
    const id = uuidv5(recall, NAMESPACE)
    const confirmedAt = now().toISOString()
    const by: Recorder = { party: originator, subject: 'exposure', name: 'Exposure, computed' }
    const command = { id, requestId: uuidv5('request', id), request: { recall }, audience, tlp }
    const recallConfirmation = { id, recall, area: AREA, of: { entity: 'measure', id: measure }, confirmedAt }
    const answer = await records.enter(by, recallConfirmationRecord, command, () =>
      decided({
        state: recallConfirmation,
        event: happened(recallConfirmationRecorded, { recallConfirmation }),
      }),
    )
    if (!answer.ok && answer.refusal.code !== 'id-already-used')
      throw new Error(`a confirmation was refused: ${answer.refusal.code}`)
    await hearing.noteConfirmed(recall, confirmedAt)
  }
}
