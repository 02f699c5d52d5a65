import { languageSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { providersSchema } from '@trilateral/contracts/semiconductors'
import { MOST_FILE_BYTES } from '@trilateral/files'
import { z } from 'zod'

/** A file's bytes in base64, which is a third more. */
const content = z.base64().max(Math.ceil(MOST_FILE_BYTES / 3) * 4, 'file-too-large')

export const mapFilesInput = z.strictObject({
  files: z.strictObject({
    inputs: content,
    stages: content,
    sequence: content,
    providers: content,
    provision: content,
  }),
  /** What the shares are of, and how their countries are counted: the files do not say. */
  of: providersSchema.shape.of,
  by: providersSchema.shape.by,
  /** The language in which names are written. */
  language: languageSchema,
  /** The day on which the files were read. */
  readOn: z.iso.date('date-not-a-calendar-day'),
})
export type MapFilesInput = z.infer<typeof mapFilesInput>

export const keepMapInput = mapFilesInput.extend({
  requestId: z.uuid(),
  previewed: z.strictObject({
    sha256: z.string().length(64),
    inputs: z.array(z.strictObject({ id: z.uuid(), expectedVersion: z.int().min(1).nullable() })).max(5000),
  }),
  /** Refused rows are left out, and the rest is kept. Otherwise nothing is kept while a row is refused. */
  leaveOut: z.boolean(),
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})
export type KeepMapInput = z.infer<typeof keepMapInput>
