import {
  holderSchema,
  supplyMaterialSchema,
  supplyStageSchema,
} from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

export const positionFilter = z.strictObject({
  material: supplyMaterialSchema.optional(),
  stage: supplyStageSchema.optional(),
  holder: holderSchema.optional(),
  search: z.string().trim().max(200).optional(),
})
export type PositionFilter = z.infer<typeof positionFilter>

export const getInput = z.strictObject({ id: z.uuid() })

/** A position, in the version asked for or as it stands. */
const reference = z.strictObject({ id: z.uuid(), version: z.int().min(1).optional() })

export const compareInput = z.strictObject({
  a: reference,
  b: reference,
  side: z.enum(['global', 'sourcing']),
})

export const partnersInput = z.strictObject({ material: supplyMaterialSchema, stage: supplyStageSchema })

/** Base64 of 5 MB is a third more. */
const MOST_BASE64 = Math.ceil((5 * 1024 * 1024) / 3) * 4

export const fileInput = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The file's bytes in base64. */
  content: z.base64().max(MOST_BASE64, 'file-too-large'),
  /** Whose position the rows are of where the file does not say. */
  holder: holderSchema,
  /** The language in which the file's notes are written. */
  language: z.enum(['en', 'ja', 'ko']),
  /** The day on which the sources were read, where the file does not say. */
  readOn: z.iso.date('date-not-a-date'),
})
export type FileInput = z.infer<typeof fileInput>

export const keepInput = fileInput.extend({
  requestId: z.uuid(),
  previewed: z.strictObject({
    sha256: z.string().length(64),
    positions: z
      .array(z.strictObject({ id: z.uuid(), expectedVersion: z.int().min(1).nullable() }))
      .max(5000),
  }),
  audience: z.array(z.enum(['jp', 'kr', 'us'])).max(3),
  tlp: z.enum(['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR']),
})
export type KeepInput = z.infer<typeof keepInput>

export const exportInput = positionFilter.extend({ format: z.enum(['csv', 'xlsx']) })
