import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

const said = z.string().max(300)

export const rejectionSchema = z
  .strictObject({
    id: z.uuid(),
    event: z
      .strictObject({ id: said.nullable(), source: said.nullable(), type: said.nullable() })
      .describe('`ce_id`, `ce_source` and `ce_type` as the message said them.'),
    channel: z.enum(['kafka', 'http']),
    offset: z
      .string()
      .regex(/^[0-9]{1,19}$/)
      .nullable()
      .describe('Where the message stands in `partner.<code>.in`; null: it came by HTTP.'),
    code: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Such as `header-repeated`: one cause a code, for programs.'),
    /** What to mend, such as `goods[0].tariffLine`; null: the message as a whole. */
    field: said.nullable(),
    sentence: z
      .strictObject({ en: z.string(), ja: z.string(), ko: z.string() })
      .describe('What is wrong and what to do, for people.'),
    receivedAt: z.iso.datetime(),
  })
  .describe("Why a partner's message was not taken. What could not be read of it is null.")
export type Rejection = z.infer<typeof rejectionSchema>

export const eventRejected = defineEvent({
  type: 'partner.event-rejected',
  entity: 'rejection',
  version: 1,
  summary: {
    en: 'A message of a partner was refused; the reason says what to mend before it is sent again.',
    ja: '連携システムのメッセージが受け付けられなかった。再送の前に直すべき点が理由に示される。',
    ko: '연계 시스템의 메시지가 거부되었다. 다시 보내기 전에 고칠 점이 사유에 제시된다.',
  },
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
