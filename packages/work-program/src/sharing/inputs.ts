import { multilingualTextSchema, partySchema } from '@trilateral/contracts'
import { z } from 'zod'
import { aboutInput } from '../comments/inputs.ts'
import { changing, entering } from '../inputs/command.ts'

/** Empty passes here: the rule refuses it in words. */
const to = z.array(partySchema).max(3)

export const sharingPageInput = aboutInput
export const sharingPreviewInput = z.strictObject({ of: aboutInput, to })

export const proposeSharingInput = z.strictObject({
  requestId: entering.requestId,
  of: aboutInput,
  /** The version of the record that the official was looking at. */
  seenVersion: z.int().min(1),
  to,
  reason: multilingualTextSchema.nullable(),
})

export const confirmSharingInput = z.strictObject({ ...changing, seenVersion: z.int().min(1) })
export const declineSharingInput = z.strictObject({ ...changing, because: multilingualTextSchema.nullable() })

export type SharingPreviewInput = z.infer<typeof sharingPreviewInput>
export type ProposeSharingInput = z.infer<typeof proposeSharingInput>
export type ConfirmSharingInput = z.infer<typeof confirmSharingInput>
export type DeclineSharingInput = z.infer<typeof declineSharingInput>
