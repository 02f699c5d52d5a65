import { decided, type Audience, type Decision } from '@trilateral/contracts'
import type { Look, Recorder } from '@trilateral/records'
import { dayAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { ChangeInput, CloseInput } from '../inputs/command.ts'
import type { AssignAlertInput, RaiseAlertInput } from '../inputs/risks-and-alerts.ts'
import { alertRecord } from '../kept/definitions.ts'
import { checkAbout, parentProgram } from '../kept/linked.ts'
import { checkPartyInAudience } from '../rules/audience.ts'
import { refuse } from '../rules/refusals.ts'
import { acknowledgeAlert, assignAlert, closeAlert, raiseAlert } from '../rules/risks-and-alerts/alert.ts'

export function alertCommands(parts: DeskParts) {
  const { records } = parts
  return {
    raise(by: Recorder, input: RaiseAlertInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, alertRecord, command, async (look, newId) => {
        const programs = await seenByAll(look, draft.programs, audience)
        if (!programs.ok) return programs
        const about = await checkAbout(look, draft.about, audience)
        return about.ok ? raiseAlert(draft, { id: newId, today: dayAt(parts, by.party) }) : about
      })
    },

    acknowledge(by: Recorder, { requestId, id, expectedVersion }: ChangeInput) {
      const command = { id, requestId, expectedVersion, request: 'acknowledge' }
      return records.change(by, alertRecord, command, ({ state }) => acknowledgeAlert(state, personOf(by)))
    },

    assign(by: Recorder, { requestId, id, expectedVersion, to }: AssignAlertInput) {
      const command = { id, requestId, expectedVersion, request: { to } }
      return records.change(by, alertRecord, command, ({ state, audience }) => {
        const told = checkPartyInAudience(to.party, audience, 'to.party')
        return told.ok ? assignAlert(state, to, personOf(by)) : told
      })
    },

    close(by: Recorder, { requestId, id, expectedVersion, because }: CloseInput) {
      const command = { id, requestId, expectedVersion, request: { because } }
      return records.change(by, alertRecord, command, ({ state }) => closeAlert(state, because))
    },
  }
}

async function seenByAll(look: Look, ids: readonly string[], audience: Audience): Promise<Decision<null>> {
  for (const [index, id] of ids.entries()) {
    const program = await parentProgram(look, id, audience)
    if (!program.ok) return program
    if (program.value === null) return refuse('program-not-found', `programs.${index}`)
  }
  return decided(null)
}
