import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleMeasure } from './example.ts'
import { measureSchema } from './measure.ts'

export const measureRecorded = defineEvent({
  type: 'critical-minerals.measure-recorded',
  entity: 'measure',
  version: 1,
  summary: 'An official entered a third country’s export-control or licensing measure in the register.',
  data: z.strictObject({ measure: measureSchema }),
  example: { measure: exampleMeasure },
})
