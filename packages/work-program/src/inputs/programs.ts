import { assessmentSchema, programSchema, type Owner } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering, type ChangeInput } from './command.ts'

const draft = programSchema.omit({ id: true, status: true, assessment: true })

export const recordProgramInput = draft.extend(entering)
export const amendProgramInput = draft.extend(changing)

/** The two-minute update. A percentage passes here: the rule refuses it in words. */
export const assessmentDraftSchema = assessmentSchema
  .omit({ computed: true, assessedOn: true, by: true })
  .extend({ percent: z.number().nullable().optional() })

export const assessInput = assessmentDraftSchema.extend(changing)

export type RecordProgramInput = z.infer<typeof recordProgramInput>
export type AmendProgramInput = z.infer<typeof amendProgramInput>
export type AssessInput = z.infer<typeof assessInput>

export interface NameOwnerInput extends ChangeInput {
  /** Of the official's own ministry. */
  readonly owner: Owner
}
