import { calendarDateSchema, multilingualTextSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import {
  holderSchema,
  supplierSharesSchema,
  supplyStageSchema,
} from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

// Wider than the contract where a rule says in better words what is wrong: an unknown country, 211 %, a missing source.

const sourceDraft = z
  .strictObject({
    name: z.string().trim().max(300),
    url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .nullable(),
    accessedOn: calendarDateSchema,
  })
  .nullable()

const shareDraft = z.strictObject({
  country: z.string().trim().max(10),
  /** Of the whole, 0 to 1. */
  share: z.number(),
  trade: z.number().nullable(),
  censored: z.boolean(),
})

export const sharesDraft = z.strictObject({
  of: supplierSharesSchema.shape.of,
  shares: z.array(shareDraft).max(250),
  source: sourceDraft,
})

const ratioDraft = z.strictObject({ value: z.number(), source: sourceDraft })
const yearDraft = z.int().min(1990).max(2100)

/** A supply position as it is entered. */
export const positionDraftSchema = z.strictObject({
  material: z.string().max(40),
  stage: supplyStageSchema,
  period: z.strictObject({ from: yearDraft, to: yearDraft }).nullable(),
  edition: yearDraft.nullable(),
  holder: holderSchema,
  global: sharesDraft.nullable(),
  sourcing: sharesDraft.nullable(),
  importReliance: ratioDraft.nullable(),
  recycling: ratioDraft.nullable(),
  substitution: ratioDraft.nullable(),
  riskBasis: z.enum(['GS', 'EU', 'GS+EU']).nullable(),
  published: z.strictObject({ value: z.number().min(0).max(20), source: sourceDraft }).nullable(),
  governance: z.enum(['2016-2020', '2019-2023']),
  tariffLine: z.string().trim().min(1).max(20).nullable(),
  licence: z.string().trim().min(1).max(200).nullable(),
  remark: multilingualTextSchema.nullable(),
  illustrative: z.boolean(),
})

export type PositionDraft = z.infer<typeof positionDraftSchema>
export type SharesDraft = z.infer<typeof sharesDraft>

const requestId = z.uuid()

export const recordInput = z.strictObject({
  requestId,
  position: positionDraftSchema,
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

export const amendInput = z.strictObject({
  requestId,
  id: z.uuid(),
  expectedVersion: z.int().min(1),
  position: positionDraftSchema,
})

export type RecordInput = z.infer<typeof recordInput>
export type AmendInput = z.infer<typeof amendInput>
