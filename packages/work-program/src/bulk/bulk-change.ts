import { ownerSchema, personSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { because, changing } from '../inputs/command.ts'

const of = <const Kind extends string>(kind: Kind) => z.literal(kind)

/** One field said anew of many records. What needs a judgement a record (a rating, a slip's cause) is not among them. */
export const bulkChangeSchema = z.discriminatedUnion('kind', [
  /** Who answers for the program in the official's own ministry. */
  z.strictObject({ kind: of('program-owner'), owner: ownerSchema }),
  z.strictObject({ kind: of('program-close') }),
  z.strictObject({ kind: of('alert-acknowledge') }),
  z.strictObject({ kind: of('alert-assign'), to: personSchema }),
  z.strictObject({ kind: of('alert-close'), because }),
])
export type BulkChange = z.infer<typeof bulkChangeSchema>

/** More rows than this nobody looks through before confirming. */
const ROWS_AT_MOST = 200

const { requestId: _requestId, ...row } = changing

export const foreseeInput = z.strictObject({
  change: bulkChangeSchema,
  rows: z.array(z.strictObject(row)).min(1).max(ROWS_AT_MOST),
})
export const carryOutInput = z.strictObject({ ...changing, change: bulkChangeSchema })

export type ForeseeInput = z.infer<typeof foreseeInput>
export type CarryOutInput = z.infer<typeof carryOutInput>
