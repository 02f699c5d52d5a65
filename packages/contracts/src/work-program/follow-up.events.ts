import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { assessmentSchema } from './assessment.ts'
import { activitySchema, bottomLineSchema, commitmentSchema } from './commitment.ts'
import { exampleAssessment, exampleBottomLine, exampleCommitment, inEnglish } from './examples.ts'

const entity = 'commitment'

export const commitmentAssigned = defineEvent({
  type: 'work-program.commitment-assigned',
  entity,
  version: 1,
  summary: {
    en: 'An area took up a commitment of the statement, or its owners in the ministries changed.',
    ja: '分野が声明の約束事項を引き受けたか、省庁の担当が変わった。',
    ko: '분야가 성명의 약속 사항을 맡았거나, 부처의 담당이 바뀌었다.',
  },
  data: z.strictObject({ commitment: commitmentSchema }),
  example: { commitment: exampleCommitment },
})

export const commitmentAssessed = defineEvent({
  type: 'work-program.commitment-assessed',
  entity,
  version: 1,
  summary: {
    en: 'An official declared how likely a pledged or intended commitment is to be delivered.',
    ja: '担当官が、約束または意図された事項の達成見込みを評価した。',
    ko: '담당관이 약속하거나 의도한 사항의 이행 가능성을 평가하였다.',
  },
  data: z.strictObject({ commitment: commitmentSchema, assessment: assessmentSchema }),
  example: {
    commitment: { ...exampleCommitment, assessment: exampleAssessment },
    assessment: exampleAssessment,
  },
})

const activity = {
  on: '2026-11-20',
  what: inEnglish('The three exchanged lists of pilot plants'),
  evidence: [],
}

export const commitmentActivityNoted = defineEvent({
  type: 'work-program.commitment-activity-noted',
  entity,
  version: 1,
  summary: {
    en: 'Something was done about a commitment, with the evidence for it.',
    ja: '約束事項に関する活動が、根拠とともに記録された。',
    ko: '약속 사항에 관한 활동이 근거와 함께 기록되었다.',
  },
  data: z.strictObject({ commitment: commitmentSchema, activity: activitySchema }),
  example: { commitment: { ...exampleCommitment, activities: [activity] }, activity },
})

export const bottomLineApproved = defineEvent({
  type: 'work-program.bottom-line-approved',
  entity: 'bottom-line',
  version: 1,
  summary: {
    en: 'A named official approved the one sentence that an area puts before leadership.',
    ja: '分野が幹部に示す一文を、氏名の明らかな担当官が承認した。',
    ko: '분야가 지도부에 올리는 한 문장을, 실명의 담당관이 승인하였다.',
  },
  data: z.strictObject({ bottomLine: bottomLineSchema }),
  example: { bottomLine: exampleBottomLine },
})
