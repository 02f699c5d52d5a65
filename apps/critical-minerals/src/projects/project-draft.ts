import { partySchema, tlpSchema } from '@trilateral/contracts'
import { mineralsProjectSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

/** A project as it is entered. */
export const projectDraftSchema = mineralsProjectSchema.omit({ id: true })
export type ProjectDraft = z.infer<typeof projectDraftSchema>

const requestId = z.uuid()

export const recordInput = z.strictObject({
  requestId,
  project: projectDraftSchema,
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

export const amendInput = z.strictObject({
  requestId,
  id: z.uuid(),
  expectedVersion: z.int().min(1),
  project: projectDraftSchema,
})

export type RecordInput = z.infer<typeof recordInput>
export type AmendInput = z.infer<typeof amendInput>
