import type { Recorder } from '@trilateral/records'
import { dayAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { ApproveBottomLineInput, ApproveFirstBottomLineInput } from '../inputs/follow-up.ts'
import { bottomLineRecord } from '../kept/definitions.ts'
import { approveBottomLine } from '../rules/follow-up/bottom-line.ts'
import { refuse } from '../rules/refusals.ts'

export function bottomLineCommands(parts: DeskParts) {
  const { records } = parts
  return {
    /** A second sentence of the same ministry would stand before leadership for good: the form replaces only one. */
    async approveFirst(by: Recorder, input: ApproveFirstBottomLineInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      const context = { by: personOf(by), today: dayAt(parts, by.party) }
      const standing = await records.all(by.party, bottomLineRecord)
      const hasOne = standing.some(({ originator }) => originator === by.party)
      return records.enter(by, bottomLineRecord, command, (_look, newId) =>
        hasOne ? refuse('bottom-line-already-stands') : approveBottomLine(draft, { ...context, id: newId }),
      )
    },

    approve(by: Recorder, { requestId, id, expectedVersion, ...draft }: ApproveBottomLineInput) {
      const command = { id, requestId, expectedVersion, request: draft }
      const context = { by: personOf(by), today: dayAt(parts, by.party) }
      return records.change(by, bottomLineRecord, command, () => approveBottomLine(draft, { ...context, id }))
    },
  }
}
