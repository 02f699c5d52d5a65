import { isDeepStrictEqual } from 'node:util'
import type { Decision, Refusal } from '@trilateral/contracts'
import { foreseeing, type Receipt, type Recorder } from '@trilateral/records'
import { alertCommands } from '../commands/alerts.ts'
import { programCommands } from '../commands/programs.ts'
import type { DeskParts } from '../desk/desk-parts.ts'
import type { BulkChange, CarryOutInput, ForeseeInput } from './bulk-change.ts'

/** What would become of one row. */
export interface ForeseenRow {
  readonly id: string
  readonly outcome: 'changes' | 'unchanged' | 'refused'
  /** Why not; null where nothing stands against it. */
  readonly refusal: Refusal | null
}

interface Row {
  readonly requestId: string
  readonly id: string
  readonly expectedVersion: number
}

/** Each row is a command of its own, by the rules that stand for it alone, with its own event: nothing is changed in bulk that is not changed singly. */
export function bulkCommands(parts: DeskParts) {
  return {
    /** Row by row what would happen. Nothing is written. */
    async foresee(by: Recorder, { change, rows }: ForeseeInput): Promise<readonly ForeseenRow[]> {
      const foreseen: ForeseenRow[] = []
      for (const { id, expectedVersion } of rows) {
        let isSame = false
        const records = foreseeing(parts.records, ({ before, after }) => {
          isSame = isDeepStrictEqual(before.state, after)
        })
        // Nothing is kept of a trial, so its request needs no id of its own.
        const row = { requestId: id, id, expectedVersion }
        const decision = await applied({ ...parts, records }, by, change, row)
        foreseen.push(
          decision.ok
            ? { id, outcome: isSame ? 'unchanged' : 'changes', refusal: null }
            : { id, outcome: 'refused', refusal: decision.refusal },
        )
      }
      return foreseen
    },

    carryOut: (by: Recorder, { change, ...row }: CarryOutInput) => applied(parts, by, change, row),
  }
}

function applied(parts: DeskParts, by: Recorder, change: BulkChange, row: Row): Promise<Decision<Receipt>> {
  const program = programCommands(parts)
  const alert = alertCommands(parts)
  if (change.kind === 'program-owner') return program.nameOwner(by, { ...row, owner: change.owner })
  if (change.kind === 'program-close') return program.close(by, row)
  if (change.kind === 'alert-acknowledge') return alert.acknowledge(by, row)
  if (change.kind === 'alert-assign') return alert.assign(by, { ...row, to: change.to })
  return alert.close(by, { ...row, because: change.because })
}
