import { calendarDateSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { clauseSchema, measureSchema, sourceSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

/** A measure as it is entered: without an id, and without changes, since those are recorded one by one after it. */
export const measureDraftSchema = measureSchema.omit({ id: true }).extend({
  clauses: z
    .array(clauseSchema.omit({ changes: true }))
    .min(1)
    .max(50),
})

export type MeasureDraft = z.infer<typeof measureDraftSchema>

/** Chosen by the client and sent again with a retry, so that one wish is carried out once. */
const requestId = z.uuid()

export const recordInput = measureDraftSchema.extend({
  requestId,
  /** Empty passes here: the rule refuses it in words. There is no default. */
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

const clauseInput = {
  requestId,
  id: z.uuid(),
  expectedVersion: z.int().min(1),
  clauses: z.array(z.string().max(40)).min(1, 'clauses-none-chosen').max(50),
  instrument: z.string().trim().min(1).max(100).nullable(),
  source: sourceSchema,
}

export const suspendInput = z.strictObject({
  ...clauseInput,
  from: calendarDateSchema.nullable(),
  until: calendarDateSchema.nullable(),
})

export const resumeInput = z.strictObject({ ...clauseInput, on: calendarDateSchema })

export const endInput = z.strictObject({ ...clauseInput, on: calendarDateSchema })

export type RecordInput = z.infer<typeof recordInput>
export type SuspendInput = z.infer<typeof suspendInput>
export type ResumeInput = z.infer<typeof resumeInput>
export type EndInput = z.infer<typeof endInput>
