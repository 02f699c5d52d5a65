import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleEvidence, exampleMilestone, exampleSlip } from './examples.ts'
import { milestoneSchema, slipSchema } from './milestone.ts'

const entity = 'milestone'
const data = z.strictObject({ milestone: milestoneSchema })

export const milestoneRecorded = defineEvent({
  type: 'work-program.milestone-recorded',
  entity,
  version: 1,
  summary: {
    en: 'A milestone of a program was set, with the date that stays its baseline.',
    ja: 'プログラムのマイルストーンが設定された。その期日は基準として残る。',
    ko: '프로그램의 이정표가 설정되었다. 그 날짜는 기준으로 남는다.',
  },
  data,
  example: { milestone: exampleMilestone },
})

export const milestoneAmended = defineEvent({
  type: 'work-program.milestone-amended',
  entity,
  version: 1,
  summary: {
    en: 'What is said of a milestone changed; never its dates.',
    ja: 'マイルストーンの記述が変わった。期日は変わらない。',
    ko: '이정표에 관한 기술이 바뀌었다. 날짜는 바뀌지 않는다.',
  },
  data,
  example: { milestone: { ...exampleMilestone, critical: false } },
})

export const milestoneSlipped = defineEvent({
  type: 'work-program.milestone-slipped',
  entity,
  version: 1,
  summary: {
    en: 'The date of a milestone moved, with the cause; its baseline stays.',
    ja: 'マイルストーンの期日が、理由とともに延期された。基準の期日は残る。',
    ko: '이정표의 날짜가 사유와 함께 연기되었다. 기준 날짜는 그대로 남는다.',
  },
  data: z.strictObject({ milestone: milestoneSchema, slip: slipSchema }),
  example: {
    milestone: { ...exampleMilestone, due: exampleSlip.to, slips: [exampleSlip] },
    slip: exampleSlip,
  },
})

export const milestoneReached = defineEvent({
  type: 'work-program.milestone-reached',
  entity,
  version: 1,
  summary: {
    en: 'A milestone was reached on a day, with the evidence that it was.',
    ja: 'マイルストーンが達成された。達成日とその根拠を含む。',
    ko: '이정표가 달성되었다. 달성일과 그 근거를 포함한다.',
  },
  data,
  example: {
    milestone: { ...exampleMilestone, reachedOn: '2026-11-30', evidence: [exampleEvidence] },
  },
})
