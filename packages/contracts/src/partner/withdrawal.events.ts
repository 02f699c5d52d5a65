import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** `narrowed`: the record goes on without this partner's ministry or beyond its ceiling. `recalled`: its originator took it back from everybody. */
export const WITHDRAWAL_REASONS = ['narrowed', 'recalled'] as const

export const withdrawalSchema = z
  .strictObject({
    id: z.uuid().describe('What the partner names when it confirms.'),
    source: z.string().max(200).describe('`ce_source` and `ce_subject` of the events that are withdrawn.'),
    subject: z.string().max(200),
    because: z.enum(WITHDRAWAL_REASONS),
    orderedAt: z.iso.datetime(),
  })
  .describe(
    'Everything that a partner holds of one subject is to be removed. Names nothing but the ids that the partner has already.',
  )
export type Withdrawal = z.infer<typeof withdrawalSchema>

const exampleId = '019a1c00-0000-7000-8000-000000000046'

export const withdrawalOrdered = defineEvent({
  type: 'partner.withdrawal-ordered',
  entity: 'withdrawal',
  version: 1,
  summary: {
    en: 'A partner must remove what it holds of a subject, and confirm with partner.withdrawal-confirmed; later events of the subject do not reach it.',
    ja: '連携システムは、ある対象について保有するものを削除し、partner.withdrawal-confirmed で確認しなければならない。以後、その対象のイベントは届かない。',
    ko: '연계 시스템은 해당 대상에 대해 보유한 것을 삭제하고 partner.withdrawal-confirmed로 확인하여야 한다. 이후 그 대상의 이벤트는 전달되지 않는다.',
  },
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
  summary: {
    en: 'A partner says that it has removed what was withdrawn.',
    ja: '連携システムが、取り下げられたものを削除したと述べた。',
    ko: '연계 시스템이 철회된 것을 삭제하였다고 밝혔다.',
  },
  data: z.strictObject({
    withdrawal: z.uuid().describe('`withdrawal.id` of the order.'),
  }),
  example: { withdrawal: exampleId },
})
