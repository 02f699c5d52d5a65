import { partySchema, tlpSchema } from '@trilateral/contracts'
import { chipInputSchema } from '@trilateral/contracts/semiconductors'
import { z } from 'zod'

/** As it is entered: its id is the store's to choose. A fact comes with its source or not at all. */
const draftSchema = chipInputSchema.omit({ id: true })

/** Chosen by the client and sent again with a retry, so that one wish is carried out once. */
const requestId = z.uuid()

export const recordInput = draftSchema.extend({
  requestId,
  /** Empty passes here: the store refuses it in words. There is no default. */
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

export const amendInput = draftSchema.extend({
  requestId,
  id: z.uuid(),
  /** The version that the official looked at. */
  expectedVersion: z.int().min(1),
})

export type RecordInput = z.infer<typeof recordInput>
export type AmendInput = z.infer<typeof amendInput>
