import { partySchema, tlpSchema } from '@trilateral/contracts'
import { assumptionsSchema, scenarioSchema, stopSchema } from '@trilateral/contracts/semiconductors'
import { z } from 'zod'

/** The question as an official puts it; what the register says of the input is not theirs to say. */
export const scenarioDraftSchema = scenarioSchema
  .pick({ title: true, note: true })
  .extend({ inputId: z.uuid(), stop: stopSchema, assumptions: assumptionsSchema })
export type ScenarioDraft = z.infer<typeof scenarioDraftSchema>

const release = {
  /** Empty passes here: the store refuses it in words. There is no default. */
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
}

export const saveInput = z.strictObject({
  requestId: z.uuid(),
  scenario: scenarioDraftSchema,
  ...release,
})

export const shareInput = z.strictObject({
  requestId: z.uuid(),
  id: z.uuid(),
  expectedVersion: z.int().min(1),
  ...release,
})

export const COMPARED_AT_MOST = 4

export const compareInput = z.strictObject({ ids: z.array(z.uuid()).min(2).max(COMPARED_AT_MOST) })

export type SaveInput = z.infer<typeof saveInput>
export type ShareInput = z.infer<typeof shareInput>
