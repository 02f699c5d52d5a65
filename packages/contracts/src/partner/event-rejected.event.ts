import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

const said = z.string().max(300)

/** Why a partner's message was not taken. What could not be read of it is null. */
export const rejectionSchema = z.strictObject({
  id: z.uuid(),
  /** `ce_id`, `ce_source` and `ce_type` as the message said them. */
  event: z.strictObject({ id: said.nullable(), source: said.nullable(), type: said.nullable() }),
  channel: z.enum(['kafka', 'http']),
  /** Where the message stands in `partner.<code>.in`; null: it came by HTTP. */
  offset: z
    .string()
    .regex(/^[0-9]{1,19}$/)
    .nullable(),
  /** Such as `header-repeated`: one cause a code, for programs. */
  code: z.string().regex(/^[a-z0-9-]+$/),
  /** What to mend, such as `goods[0].tariffLine`; null: the message as a whole. */
  field: said.nullable(),
  /** What is wrong and what to do, for people. */
  sentence: z.strictObject({ en: z.string(), ja: z.string(), ko: z.string() }),
  receivedAt: z.iso.datetime(),
})
export type Rejection = z.infer<typeof rejectionSchema>

export const eventRejected = defineEvent({
  type: 'partner.event-rejected',
  entity: 'rejection',
  version: 1,
  summary: 'A message of a partner was refused; the reason says what to mend before it is sent again.',
  data: z.strictObject({ rejection: rejectionSchema }),
  example: {
    rejection: {
      id: '019a1c00-0000-7000-8000-000000000046',
      event: {
        id: 'ew-2026-11-24-0007',
        source: '/partners/jp-early-warning',
        type: 'partner.disruption-reported',
      },
      channel: 'kafka',
      offset: '41',
      code: 'heading-shared-by-materials',
      field: 'goods[0].tariffLine',
      sentence: {
        en: 'goods[0].tariffLine: 8112.92 does not separate gallium from germanium; give a national line.',
        ja: 'goods[0].tariffLine：8112.92はガリウムとゲルマニウムを区別しません。国別の税番を指定してください。',
        ko: 'goods[0].tariffLine: 8112.92는 갈륨과 게르마늄을 구분하지 않습니다. 국가별 세번을 지정하십시오.',
      },
      receivedAt: '2026-11-24T00:30:00.000Z',
    },
  },
})
