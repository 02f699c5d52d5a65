import { decided, type Audience, type Decision } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import type { Look, Recorder } from '@trilateral/records'
import { daysAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type {
  AmendMilestoneInput,
  ReachInput,
  RecordMilestoneInput,
  SlipInput,
} from '../inputs/milestones.ts'
import { milestoneRecord } from '../kept/definitions.ts'
import { dependenciesOf, parentProgram } from '../kept/linked.ts'
import { checkWithinAudience } from '../rules/audience.ts'
import {
  amendMilestone,
  reachMilestone,
  recordMilestone,
  slipMilestone,
  type MilestoneContext,
} from '../rules/milestones/milestone.ts'

/** A program itself does not change when a milestone of it does: what the slip makes of it is computed where it is shown. */
export function milestoneCommands(parts: DeskParts) {
  const { records } = parts

  return {
    record(by: Recorder, input: RecordMilestoneInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, milestoneRecord, command, async (look, newId) => {
        const context = await contextOf(look, draft, audience)
        return context.ok ? recordMilestone(draft, { ...context.value, id: newId }) : context
      })
    },

    amend(by: Recorder, input: AmendMilestoneInput) {
      const { requestId, id, expectedVersion, ...wording } = input
      const command = { id, requestId, expectedVersion, request: wording }
      return records.change(by, milestoneRecord, command, async ({ state, audience }, look) => {
        const { dependsOn } = wording
        const context = await contextOf(look, { program: state.program, dependsOn }, audience)
        return context.ok ? amendMilestone(state, wording, context.value) : context
      })
    },

    slip(by: Recorder, { requestId, id, expectedVersion, ...slip }: SlipInput) {
      const command = { id, requestId, expectedVersion, request: slip }
      return records.change(by, milestoneRecord, command, async ({ state, audience }, look) => {
        const program = await parentProgram(look, state.program, audience)
        const context = { today: daysAt(parts), by: personOf(by) }
        return program.ok ? slipMilestone(state, slip, { ...context, program: program.value }) : program
      })
    },

    reach(by: Recorder, { requestId, id, expectedVersion, ...reach }: ReachInput) {
      const command = { id, requestId, expectedVersion, request: reach }
      return records.change(by, milestoneRecord, command, async ({ state, audience }, look) => {
        const program = await parentProgram(look, state.program, audience)
        const context = { today: daysAt(parts) }
        return program.ok ? reachMilestone(state, reach, { ...context, program: program.value }) : program
      })
    },
  }
}

const edges = (milestone: Milestone) => milestone.dependsOn

async function contextOf(
  look: Look,
  { program: id, dependsOn }: Pick<Milestone, 'program' | 'dependsOn'>,
  audience: Audience,
): Promise<Decision<MilestoneContext>> {
  const program = await parentProgram(look, id, audience)
  if (!program.ok) return program
  const { graph, named } = await dependenciesOf(look, milestoneRecord, dependsOn, edges)
  const within = checkWithinAudience(audience, named)
  return within.ok ? decided({ program: program.value, milestones: graph }) : within
}
