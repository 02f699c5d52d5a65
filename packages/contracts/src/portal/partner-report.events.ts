import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleReportedDisruption } from '../partner/disruption-reported.event.ts'
import { partnerReportSchema } from './partner-report.ts'

export const partnerReportReceived = defineEvent({
  type: 'portal.partner-report-received',
  entity: 'partner-report',
  version: 1,
  summary: {
    en: 'A ministry’s system reported something to an area, and the report was taken; the area answers.',
    ja: '省庁のシステムが分野に報告し、受け付けられた。分野が応答する。',
    ko: '부처의 시스템이 분야에 보고하였고 접수되었다. 분야가 응답한다.',
  },
  data: z.strictObject({ partnerReport: partnerReportSchema }),
  example: {
    partnerReport: {
      id: '019a1c00-0000-7000-8000-000000000046',
      partner: 'kr-early-warning',
      owner: 'kr',
      area: 'critical-minerals',
      eventId: 'ew-2026-11-24-0007',
      reportedAt: '2026-11-24T09:12:00+09:00',
      receivedAt: '2026-11-24T00:30:00.000Z',
      report: { kind: 'disruption', disruption: exampleReportedDisruption },
    },
  },
})
