import { decided, type Audience, type Decision } from '@trilateral/contracts'
import type { Milestone, Program } from '@trilateral/contracts/work-program'
import type { Kept, Look, Recorder } from '@trilateral/records'
import { daysAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { ChangeInput } from '../inputs/command.ts'
import type {
  AmendProgramInput,
  AssessInput,
  NameOwnerInput,
  RecordProgramInput,
} from '../inputs/programs.ts'
import { decisionRecord, milestoneRecord, programRecord, riskRecord } from '../kept/definitions.ts'
import { dependenciesOf, sharedWith } from '../kept/linked.ts'
import { checkWithinAudience } from '../rules/audience.ts'
import { assessProgram, type AssessmentDraft } from '../rules/programs/assessment.ts'
import {
  amendProgram,
  closeProgram,
  nameOwner,
  recordProgram,
  wholePrograms,
  type ProgramContext,
} from '../rules/programs/program.ts'

export function programCommands(parts: DeskParts) {
  const { records, area } = parts

  return {
    record(by: Recorder, input: RecordProgramInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, programRecord, command, async (look, newId) => {
        const dependencies = await programsBefore(look, draft, audience)
        if (!dependencies.ok) return dependencies
        return recordProgram(draft, { id: newId, area, ...dependencies.value })
      })
    },

    amend(by: Recorder, input: AmendProgramInput) {
      const { requestId, id, expectedVersion, ...draft } = input
      const command = { id, requestId, expectedVersion, request: draft }
      return records.change(by, programRecord, command, async ({ state, audience }, look) => {
        const dependencies = await programsBefore(look, draft, audience)
        if (!dependencies.ok) return dependencies
        return amendProgram(state, draft, { area, ...dependencies.value })
      })
    },

    assess(by: Recorder, input: AssessInput) {
      const { requestId, id, expectedVersion, ...draft } = input
      const command = { id, requestId, expectedVersion, request: draft }
      return records.change(by, programRecord, command, (kept, look) => assessed(by, kept, draft, look))
    },

    nameOwner(by: Recorder, { requestId, id, expectedVersion, owner }: NameOwnerInput) {
      const command = { id, requestId, expectedVersion, request: { owner } }
      return records.change(by, programRecord, command, ({ state }) => nameOwner(state, by.party, owner))
    },

    close(by: Recorder, { requestId, id, expectedVersion }: ChangeInput) {
      const command = { id, requestId, expectedVersion, request: 'close' }
      return records.change(by, programRecord, command, ({ state }) => closeProgram(state))
    },
  }

  /** What is computed is told to the whole audience: so from what all of it sees, and from nothing else. */
  async function assessed(by: Recorder, kept: Kept<Program>, draft: AssessmentDraft, look: Look) {
    const { id, audience, state } = kept
    return assessProgram(state, draft, {
      by: personOf(by),
      today: daysAt(parts),
      milestones: sharedWith(audience, await look.under(milestoneRecord, id)),
      risks: sharedWith(audience, await look.under(riskRecord, id)),
      decisions: sharedWith(audience, await look.under(decisionRecord, id)),
    })
  }
}

async function programsBefore(
  look: Look,
  { dependsOn }: Pick<Program, 'dependsOn'>,
  audience: Audience,
): Promise<Decision<Omit<ProgramContext, 'area'>>> {
  const ids = dependsOn.map(({ program }) => program)
  const { graph, named } = await dependenciesOf(look, programRecord, ids, wholePrograms)
  const milestones: Kept<Milestone>[] = []
  for (const { milestone } of dependsOn) {
    const kept = milestone === null ? null : await look.one(milestoneRecord, milestone)
    if (kept) milestones.push(kept)
  }
  const within = checkWithinAudience(audience, [...named, ...milestones])
  if (!within.ok) return within
  const programOf = new Map(milestones.map(({ id, state }) => [id, state.program]))
  return decided({ programs: graph, milestones: programOf })
}
