import { partySchema } from '@trilateral/contracts'
import { commitmentCodeSchema, PROGRAM_STATUSES } from '@trilateral/contracts/work-program'
import { z } from 'zod'

// What an address says is a wish: a part that makes no sense is left out, never an error page.
const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const REGISTER_ORDERS = ['changed', 'due'] as const

/** What the register is narrowed to. It lives in the address, so that a link shows the same list. */
export const registerQuestionSchema = z.object({
  status: wish(z.enum(PROGRAM_STATUSES)),
  commitment: wish(commitmentCodeSchema),
  owner: wish(partySchema),
  search: wish(z.coerce.string().max(200)),
  order: wish(z.enum(REGISTER_ORDERS)),
  /** The columns that are shown, `rating,next`; all where it says none. */
  columns: wish(z.string().max(200)),
})
export type RegisterQuestion = z.infer<typeof registerQuestionSchema>
