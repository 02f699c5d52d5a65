import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { assessmentSchema } from './assessment.ts'
import { activitySchema, bottomLineSchema, commitmentSchema } from './commitment.ts'
import { exampleAssessment, exampleBottomLine, exampleCommitment, inEnglish } from './examples.ts'

const entity = 'commitment'

export const commitmentAssigned = defineEvent({
  type: 'work-program.commitment-assigned',
  entity,
  version: 1,
  summary: 'An area took up a commitment of the statement, or its owners in the ministries changed.',
  data: z.strictObject({ commitment: commitmentSchema }),
  example: { commitment: exampleCommitment },
})

export const commitmentAssessed = defineEvent({
  type: 'work-program.commitment-assessed',
  entity,
  version: 1,
  summary: 'An official declared how likely a pledged or intended commitment is to be delivered.',
  data: z.strictObject({ commitment: commitmentSchema, assessment: assessmentSchema }),
  example: {
    commitment: { ...exampleCommitment, assessment: exampleAssessment },
    assessment: exampleAssessment,
  },
})

const activity = {
  on: '2026-11-20',
  what: inEnglish('The three exchanged lists of pilot plants'),
  evidence: [],
}

export const commitmentActivityNoted = defineEvent({
  type: 'work-program.commitment-activity-noted',
  entity,
  version: 1,
  summary: 'Something was done about a commitment, with the evidence for it.',
  data: z.strictObject({ commitment: commitmentSchema, activity: activitySchema }),
  example: { commitment: { ...exampleCommitment, activities: [activity] }, activity },
})

export const bottomLineApproved = defineEvent({
  type: 'work-program.bottom-line-approved',
  entity: 'bottom-line',
  version: 1,
  summary: 'A named official approved the one sentence that an area puts before leadership.',
  data: z.strictObject({ bottomLine: bottomLineSchema }),
  example: { bottomLine: exampleBottomLine },
})
