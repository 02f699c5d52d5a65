import {
  audienceChangeOf,
  decided,
  refused,
  stateKey,
  type Audience,
  type Decision,
  type Tlp,
} from '@trilateral/contracts'
import type { Transaction } from '@trilateral/journal'
import { v7 as uuidv7 } from 'uuid'
import type { Entry, Recorder } from './change.ts'
import { checkAudience } from './check-audience.ts'
import type { Kept } from './kept.ts'
import type { RecordDefinition } from './record-definition.ts'
import { writeChange, writeResharing, type Circumstances } from './write-change.ts'

export type Write = (tx: Transaction, circumstances: Circumstances) => Promise<void>

/** Something that is written beside a change. It is asked before anything is written, and its no is the whole command's. */
export type Also = (by: Recorder, area: string, at: Date) => Decision<Write>

/** A further record that is entered. */
export const alsoEntered =
  <State>(
    definition: RecordDefinition<State>,
    marking: { readonly audience: Audience; readonly tlp: Tlp },
    entry: (id: string) => Entry<State>,
  ): Also =>
  ({ party }, _area, at) => {
    const id = uuidv7({ msecs: at.getTime() })
    const next = checkAudience({ ...entry(id), ...marking, id, version: 1, originator: party })
    return next.ok ? decided((tx, all) => writeChange(tx, definition, next.value, all)) : next
  }

/**
 * A record, of whichever entity, that is shared with others than before and says what it said. `kept` is held by the transaction.
 * Refused: `audience-missing`, `audience-without-originator`, `sharing-not-offered` {entity}.
 */
export const alsoReshared =
  (kept: Kept<unknown>, audience: Audience): Also =>
  (_by, area) => {
    const { entity, state, version } = kept
    const definition = audienceChangeOf(area, entity)
    if (!definition) return refused('sharing-not-offered', undefined, { entity })
    const event = { definition, data: { [stateKey(entity)]: state } }
    const next = checkAudience({ ...kept, state, event, version: version + 1, audience })
    return next.ok ? decided((tx, all) => writeResharing(tx, entity, next.value, all)) : next
  }
