import { multilingualTextSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { z } from 'zod'

/** Chosen by the client and sent again with a retry, so that one wish is carried out once. */
const requestId = z.uuid()

/** What every new record comes with. */
export const entering = {
  requestId,
  /** Empty passes here: the store refuses it in words. There is no default. */
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
}

/** What every change of a record comes with. */
export const changing = {
  requestId,
  id: z.uuid(),
  /** The version that the official was looking at. */
  expectedVersion: z.int().min(1),
}

/** Null passes here: the rule refuses it in words. */
export const because = multilingualTextSchema.nullable()

export const changeInput = z.strictObject(changing)
export const closeInput = z.strictObject({ ...changing, because })

export type ChangeInput = z.infer<typeof changeInput>
export type CloseInput = z.infer<typeof closeInput>
