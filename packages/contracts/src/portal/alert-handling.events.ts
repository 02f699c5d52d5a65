import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { alertHandlingSchema } from './alert-handling.ts'

export const alertHandlingAsked = defineEvent({
  type: 'portal.alert-handling-asked',
  entity: 'alert-handling',
  version: 1,
  summary: {
    en: 'In the portal somebody asked the area that keeps an alert to note it as seen, or to give it to somebody.',
    ja: 'ポータルで、警報の確認または担当の割り当てが、その警報を管理する分野に依頼された。',
    ko: '포털에서 누군가가 경보를 관리하는 분야에 경보의 확인 또는 담당 지정을 요청하였다.',
  },
  data: z.strictObject({ alertHandling: alertHandlingSchema }),
  example: {
    alertHandling: {
      id: '019a1c00-0000-7000-8000-000000000046',
      area: 'critical-minerals',
      alert: '019a1c00-0000-7000-8000-000000000035',
      handling: { kind: 'assign', to: { party: 'kr', name: 'An official' } },
      askedBy: { party: 'jp', name: 'A director-general' },
    },
  },
})
