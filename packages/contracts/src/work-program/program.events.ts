import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { assessmentSchema } from './assessment.ts'
import { exampleAssessment, exampleProgram } from './examples.ts'
import { programSchema } from './program.ts'

const entity = 'program'
const data = z.strictObject({ program: programSchema })

export const programRecorded = defineEvent({
  type: 'work-program.program-recorded',
  entity,
  version: 1,
  summary: 'A program was entered, with its commitments and an owner for each ministry that named one.',
  data,
  example: { program: exampleProgram },
})

export const programAmended = defineEvent({
  type: 'work-program.program-amended',
  entity,
  version: 1,
  summary: 'What is said of a program changed: its wording, owners, dates, commitments or dependencies.',
  data,
  example: { program: { ...exampleProgram, endsOn: '2027-06-30' } },
})

export const programAssessed = defineEvent({
  type: 'work-program.program-assessed',
  entity,
  version: 1,
  summary: 'An official declared how likely a program is to deliver, beside what the rules compute.',
  data: z.strictObject({ program: programSchema, assessment: assessmentSchema }),
  example: {
    program: { ...exampleProgram, assessment: exampleAssessment },
    assessment: exampleAssessment,
  },
})

export const programClosed = defineEvent({
  type: 'work-program.program-closed',
  entity,
  version: 1,
  summary: 'A program ended; it stays in the record.',
  data,
  example: { program: { ...exampleProgram, status: 'closed' } },
})
