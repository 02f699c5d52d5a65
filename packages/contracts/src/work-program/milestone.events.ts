import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleEvidence, exampleMilestone, exampleSlip } from './examples.ts'
import { milestoneSchema, slipSchema } from './milestone.ts'

const entity = 'milestone'
const data = z.strictObject({ milestone: milestoneSchema })

export const milestoneRecorded = defineEvent({
  type: 'work-program.milestone-recorded',
  entity,
  version: 1,
  summary: 'A milestone of a program was set, with the date that stays its baseline.',
  data,
  example: { milestone: exampleMilestone },
})

export const milestoneAmended = defineEvent({
  type: 'work-program.milestone-amended',
  entity,
  version: 1,
  summary: 'What is said of a milestone changed; never its dates.',
  data,
  example: { milestone: { ...exampleMilestone, critical: false } },
})

export const milestoneSlipped = defineEvent({
  type: 'work-program.milestone-slipped',
  entity,
  version: 1,
  summary: 'The date of a milestone moved, with the cause; its baseline stays.',
  data: z.strictObject({ milestone: milestoneSchema, slip: slipSchema }),
  example: {
    milestone: { ...exampleMilestone, due: exampleSlip.to, slips: [exampleSlip] },
    slip: exampleSlip,
  },
})

export const milestoneReached = defineEvent({
  type: 'work-program.milestone-reached',
  entity,
  version: 1,
  summary: 'A milestone was reached on a day, with the evidence that it was.',
  data,
  example: {
    milestone: { ...exampleMilestone, reachedOn: '2026-11-30', evidence: [exampleEvidence] },
  },
})
