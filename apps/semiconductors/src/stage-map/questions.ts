import { partySchema } from '@trilateral/contracts'
import { CHIP_INPUT_KINDS, chipStageSchema } from '@trilateral/contracts/semiconductors'
import { z } from 'zod'

export const inputFilter = z.strictObject({
  kind: z.enum(CHIP_INPUT_KINDS).optional(),
  /** Made there, or used there. */
  stage: chipStageSchema.optional(),
  /** The partner's own position is recorded. */
  partner: partySchema.optional(),
  /** Only those whose providers nobody knows. */
  unknownOnly: z.boolean().optional(),
  search: z.string().trim().max(200).optional(),
})
export type InputFilter = z.infer<typeof inputFilter>

export const getInput = z.strictObject({ id: z.uuid() })
