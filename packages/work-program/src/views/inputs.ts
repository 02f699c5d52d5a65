import { viewListSchema, viewNameSchema, viewQuestionSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering } from '../inputs/command.ts'

const view = { name: viewNameSchema, question: viewQuestionSchema }

export const viewsInput = z.strictObject({ list: viewListSchema })
export const keepViewInput = z.strictObject({ id: z.uuid(), list: viewListSchema, ...view })
export const forgetViewInput = z.strictObject({ id: z.uuid() })
export const shareViewInput = z.strictObject({ ...entering, list: viewListSchema, ...view })
export const amendViewInput = z.strictObject({ ...changing, ...view })
/** Null: the list opens as it always did. */
export const defaultViewInput = z.strictObject({ list: viewListSchema, view: z.uuid().nullable() })

export type ViewsInput = z.infer<typeof viewsInput>
export type KeepViewInput = z.infer<typeof keepViewInput>
export type ShareViewInput = z.infer<typeof shareViewInput>
export type AmendViewInput = z.infer<typeof amendViewInput>
export type DefaultViewInput = z.infer<typeof defaultViewInput>
