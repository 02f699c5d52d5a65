import { multilingualTextSchema } from '@trilateral/contracts'
import {
  activitySchema,
  basisSchema,
  commitmentSchema,
  ownersSchema,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering } from './command.ts'

export const assignCommitmentInput = commitmentSchema
  .pick({ code: true, owners: true, basis: true })
  .extend(entering)
export const reassignCommitmentInput = z.strictObject({ ...changing, owners: ownersSchema })
export const noteActivityInput = activitySchema.extend(changing)

const bottomLine = { text: multilingualTextSchema, office: multilingualTextSchema, basis: basisSchema }

/** The first sentence of a ministry. */
export const approveFirstBottomLineInput = z.strictObject({ ...entering, ...bottomLine })
/** One that takes the place of the one before, for the same readers. */
export const approveBottomLineInput = z.strictObject({ ...changing, ...bottomLine })

export type AssignCommitmentInput = z.infer<typeof assignCommitmentInput>
export type ReassignCommitmentInput = z.infer<typeof reassignCommitmentInput>
export type NoteActivityInput = z.infer<typeof noteActivityInput>
export type ApproveFirstBottomLineInput = z.infer<typeof approveFirstBottomLineInput>
export type ApproveBottomLineInput = z.infer<typeof approveBottomLineInput>
