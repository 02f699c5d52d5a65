import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { assessmentSchema } from './assessment.ts'
import { exampleAssessment, exampleProgram } from './examples.ts'
import { programSchema } from './program.ts'

const entity = 'program'
const data = z.strictObject({ program: programSchema })

export const programRecorded = defineEvent({
  type: 'work-program.program-recorded',
  entity,
  version: 1,
  summary: {
    en: 'A program was entered, with its commitments and an owner for each ministry that named one.',
    ja: 'プログラムが、約束事項と、指名した各省庁の担当とともに登録された。',
    ko: '프로그램이 약속 사항, 그리고 지정한 각 부처의 담당과 함께 등록되었다.',
  },
  data,
  example: { program: exampleProgram },
})

export const programAmended = defineEvent({
  type: 'work-program.program-amended',
  entity,
  version: 1,
  summary: {
    en: 'What is said of a program changed: its wording, owners, dates, commitments or dependencies.',
    ja: 'プログラムの記述が変わった。文言、担当、期日、約束事項、依存関係のいずれか。',
    ko: '프로그램에 관한 기술이 바뀌었다. 문구, 담당, 날짜, 약속 사항 또는 의존 관계이다.',
  },
  data,
  example: { program: { ...exampleProgram, endsOn: '2027-06-30' } },
})

export const programAssessed = defineEvent({
  type: 'work-program.program-assessed',
  entity,
  version: 1,
  summary: {
    en: 'An official declared how likely a program is to deliver, beside what the rules compute.',
    ja: '担当官が、規則による算出とは別に、プログラムの達成見込みを評価した。',
    ko: '담당관이 규칙에 따른 산출과 별도로 프로그램의 달성 가능성을 평가하였다.',
  },
  data: z.strictObject({ program: programSchema, assessment: assessmentSchema }),
  example: {
    program: { ...exampleProgram, assessment: exampleAssessment },
    assessment: exampleAssessment,
  },
})

export const programClosed = defineEvent({
  type: 'work-program.program-closed',
  entity,
  version: 1,
  summary: {
    en: 'A program ended; it stays in the record.',
    ja: 'プログラムが終了した。記録には残る。',
    ko: '프로그램이 종료되었다. 기록에는 남는다.',
  },
  data,
  example: { program: { ...exampleProgram, status: 'closed' } },
})
