import type { Recorder } from '@trilateral/records'
import { dayAt, daysAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type {
  AssignCommitmentInput,
  NoteActivityInput,
  ReassignCommitmentInput,
} from '../inputs/follow-up.ts'
import type { AssessInput } from '../inputs/programs.ts'
import { commitmentParent, commitmentRecord } from '../kept/definitions.ts'
import { programsUnder } from '../questions/programs-under.ts'
import {
  assessCommitment,
  assignCommitment,
  noteActivity,
  reassignCommitment,
} from '../rules/follow-up/commitment.ts'

export function commitmentCommands(parts: DeskParts) {
  const { records, area } = parts
  return {
    assign(by: Recorder, input: AssignCommitmentInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, commitmentRecord, command, async (look, newId) => {
        const found = await look.under(commitmentRecord, commitmentParent(draft.code))
        return assignCommitment(draft, { id: newId, area, assigned: found.map(({ state }) => state) })
      })
    },

    reassign(by: Recorder, { requestId, id, expectedVersion, owners }: ReassignCommitmentInput) {
      const command = { id, requestId, expectedVersion, request: { owners } }
      return records.change(by, commitmentRecord, command, ({ state }) => reassignCommitment(state, owners))
    },

    async assess(by: Recorder, { requestId, id, expectedVersion, ...draft }: AssessInput) {
      const command = { id, requestId, expectedVersion, request: draft }
      // Read before the transaction: one connection a command, or as many officials at once as there are connections stop each other.
      const before = await records.one(by.party, commitmentRecord, id)
      const under = before ? await programsUnder(records, by.party, before.state.code) : []
      return records.change(by, commitmentRecord, command, ({ state, audience }) =>
        assessCommitment(state, draft, {
          by: personOf(by),
          today: daysAt(parts),
          programs: under.flatMap((each) => each.asSeenBy(audience)),
        }),
      )
    },

    noteActivity(by: Recorder, { requestId, id, expectedVersion, ...activity }: NoteActivityInput) {
      const command = { id, requestId, expectedVersion, request: activity }
      const today = dayAt(parts, by.party)
      return records.change(by, commitmentRecord, command, ({ state }) =>
        noteActivity(state, activity, today),
      )
    },
  }
}
