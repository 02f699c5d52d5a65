import { z } from 'zod'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { personSchema } from './terms.ts'

/** `recall`: nobody but the originator keeps it. `widen`: somebody sees it who did not, whoever else loses it. */
export const SHARING_KINDS = ['narrow', 'widen', 'recall'] as const
export type SharingKind = (typeof SHARING_KINDS)[number]

const audience = z.array(partySchema).min(1).max(3)
const namedRecord = z.strictObject({ entity: z.string().min(1).max(60), id: z.uuid() })
/** `version`: from this one on it is not for those who lost it; what they keep of it is older. */
const withdrawn = namedRecord.extend({ version: z.int().min(2) })

export const SHARING_CHANGE_STATUSES = ['proposed', 'carried-out', 'declined'] as const

/** That a ministry's official wants to share a record of theirs with others than now, and what a colleague said to it. */
export const sharingChangeSchema = z.strictObject({
  id: z.uuid(),
  of: namedRecord,
  kind: z.enum(SHARING_KINDS),
  from: audience,
  to: audience,
  reason: multilingualTextSchema,
  proposedBy: personSchema,
  /** RFC 3339 in UTC. */
  proposedAt: z.iso.datetime(),
  status: z.enum(SHARING_CHANGE_STATUSES),
  /** Who confirmed or declined it. Null: it waits, or it narrowed the audience, which one person may do alone. */
  settledBy: personSchema.nullable(),
  settledAt: z.iso.datetime().nullable(),
  /** Why not. */
  declinedBecause: multilingualTextSchema.nullable(),
})
export type SharingChange = z.infer<typeof sharingChangeSchema>

/**
 * That a record was withdrawn from parties who could see it. It goes to all who could, and says nothing of what the record said:
 * whoever keeps a copy removes it, and says that they did.
 */
export const recallSchema = z.strictObject({
  id: z.uuid(),
  /** Whose it is, by the code of its work area, its entity and its id. */
  of: withdrawn.extend({ area: z.string().min(1).max(60) }),
  /** What stood under it and went with it. */
  along: z.array(withdrawn).max(500),
  kind: z.enum(SHARING_KINDS),
  /** Who could see it before. */
  from: audience,
  /** Who sees it now. */
  to: audience,
  reason: multilingualTextSchema,
  orderedBy: personSchema,
  /** Null: one person may narrow an audience alone. */
  confirmedBy: personSchema.nullable(),
  orderedAt: z.iso.datetime(),
})
export type Recall = z.infer<typeof recallSchema>

/** That an area which keeps a copy of what was withdrawn no longer shows it to those who lost it. */
export const recallConfirmationSchema = z.strictObject({
  id: z.uuid(),
  recall: z.uuid(),
  /** Code of the work area that kept the copy. */
  area: z.string().min(1).max(60),
  of: namedRecord,
  confirmedAt: z.iso.datetime(),
})
export type RecallConfirmation = z.infer<typeof recallConfirmationSchema>
