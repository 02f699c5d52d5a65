import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleMeasure } from './example.ts'
import { measureSchema } from './measure.ts'

export const measureRecorded = defineEvent({
  type: 'critical-minerals.measure-recorded',
  entity: 'measure',
  version: 1,
  summary: {
    en: 'An official entered a third country’s export-control or licensing measure in the register.',
    ja: '担当官が、第三国の輸出管理・許可に関する措置を登録簿に記録した。',
    ko: '담당관이 제3국의 수출통제·허가 관련 조치를 등록부에 기록하였다.',
  },
  data: z.strictObject({ measure: measureSchema }),
  example: { measure: exampleMeasure },
})
