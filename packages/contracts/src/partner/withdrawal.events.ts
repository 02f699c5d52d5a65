import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** `narrowed`: the record goes on without this partner's ministry or beyond its ceiling. `recalled`: its originator took it back from everybody. */
export const WITHDRAWAL_REASONS = ['narrowed', 'recalled'] as const

/** Everything that a partner holds of one subject is to be removed. Names nothing but the ids that the partner has already. */
export const withdrawalSchema = z.strictObject({
  /** What the partner names when it confirms. */
  id: z.uuid(),
  /** `ce_source` and `ce_subject` of the events that are withdrawn. */
  source: z.string().max(200),
  subject: z.string().max(200),
  because: z.enum(WITHDRAWAL_REASONS),
  orderedAt: z.iso.datetime(),
})
export type Withdrawal = z.infer<typeof withdrawalSchema>

const exampleId = '019a1c00-0000-7000-8000-000000000046'

export const withdrawalOrdered = defineEvent({
  type: 'partner.withdrawal-ordered',
  entity: 'withdrawal',
  version: 1,
  summary:
    'A partner must remove what it holds of a subject, and confirm with partner.withdrawal-confirmed; later events of the subject do not reach it.',
  data: z.strictObject({ withdrawal: withdrawalSchema }),
  example: {
    withdrawal: {
      id: exampleId,
      source: '/trilateral/critical-minerals',
      subject: '019a1c00-0000-7000-8000-000000000050',
      because: 'narrowed',
      orderedAt: '2026-11-24T00:30:00.000Z',
    },
  },
})

export const withdrawalConfirmed = defineEvent({
  type: 'partner.withdrawal-confirmed',
  entity: 'withdrawal',
  version: 1,
  writtenBy: 'partners',
  summary: 'A partner says that it has removed what was withdrawn.',
  data: z.strictObject({
    /** `withdrawal.id` of the order. */
    withdrawal: z.uuid(),
  }),
  example: { withdrawal: exampleId },
})
