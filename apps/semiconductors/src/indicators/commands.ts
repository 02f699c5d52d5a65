import { calendarDateSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { indicatorSchema } from '@trilateral/contracts/semiconductors'
import { z } from 'zod'

/** As it is set up: its id is the store's to choose, its values and crossings come later. */
const draftSchema = indicatorSchema.omit({ id: true, observations: true, crossings: true })

/** Chosen by the client and sent again with a retry, so that one wish is carried out once. */
const requestId = z.uuid()
/** The version that the official looked at. */
const expectedVersion = z.int().min(1)

export const recordInput = draftSchema.extend({
  requestId,
  /** Empty passes here: the store refuses it in words. There is no default. */
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

export const amendInput = draftSchema.extend({ requestId, id: z.uuid(), expectedVersion })

export const getInput = z.strictObject({ id: z.uuid(), asKnownOn: calendarDateSchema.optional() })

/** Of base64. A series has at most 1,500 values; ten times its text is a file of something else. */
const MOST_FILE = 900_000

export const fileInput = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  /** The file's bytes in base64. */
  content: z.base64().max(MOST_FILE, 'values-file-too-large'),
})

export const keepInput = fileInput.extend({
  requestId,
  expectedVersion,
  /** Of the bytes that were previewed. */
  sha256: z.string().length(64),
})

export type RecordInput = z.infer<typeof recordInput>
export type AmendInput = z.infer<typeof amendInput>
export type FileInput = z.infer<typeof fileInput>
export type KeepInput = z.infer<typeof keepInput>
