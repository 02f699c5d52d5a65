import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { refusedRequestSchema } from './request.ts'

export const requestRefused = defineEvent({
  type: 'work-program.request-refused',
  entity: 'request',
  version: 1,
  summary: {
    en: 'An area does not do what it was asked, with the reason; the cause is the event that asked.',
    ja: '分野が、依頼された事項を理由とともに行わないとした。原因は依頼のイベントである。',
    ko: '분야가 요청받은 일을 사유와 함께 하지 않기로 하였다. 원인은 요청한 이벤트이다.',
  },
  data: z.strictObject({ request: refusedRequestSchema }),
  example: {
    request: {
      id: '019a1c00-0000-7000-8000-000000000047',
      asked: { area: 'portal', entity: 'alert-handling', id: '019a1c00-0000-7000-8000-000000000046' },
      code: 'alert-already-acknowledged',
      field: null,
      facts: { party: 'kr', name: 'An official' },
    },
  },
})
