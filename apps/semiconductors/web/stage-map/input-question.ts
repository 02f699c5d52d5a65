import { partySchema } from '@trilateral/contracts'
import { CHIP_INPUT_KINDS, chipStageSchema } from '@trilateral/contracts/semiconductors'
import { z } from 'zod'
import type { Inputs } from '../frame/server.ts'
import { THRESHOLDS } from './threshold.ts'

// What an address says is a wish: a part that makes no sense is left out, never an error page.
const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What an address of the map or of the register asks for. */
export const inputQuestion = z.object({
  kind: wish(z.enum(CHIP_INPUT_KINDS)),
  stage: wish(chipStageSchema),
  partner: wish(partySchema),
  unknown: wish(z.boolean()),
  search: wish(z.coerce.string().max(200)),
  share: wish(z.coerce.number().refine((share) => THRESHOLDS.some((each) => each === share))),
})
export type InputQuestion = z.infer<typeof inputQuestion>

/** The part of it that the server answers. */
export const filterOf = ({
  kind,
  stage,
  partner,
  unknown,
  search,
}: InputQuestion): Inputs['chipInputs']['list'] => ({
  kind,
  stage,
  partner,
  search,
  unknownOnly: unknown,
})

/** The same as a named view keeps it: name by name, as it stands in the address. */
export const askedFor = (question: InputQuestion): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(question).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  )
