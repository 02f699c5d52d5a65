import { commitmentsOf } from '../commitment.ts'
import { STATEMENT } from '../statement.ts'

export const nextSteps = commitmentsOf('next-steps', null, [
  {
    number: 1,
    sentence: 1,
    verb: 'pledge to',
    verbClass: 'pledge',
    summary: {
      en: 'Back investment and business between the three economies',
      ja: '三か国間の相互の投資と商取引を支える',
      ko: '세 나라 사이의 투자와 상거래를 뒷받침한다',
    },
  },
  {
    number: 2,
    sentence: 2,
    clause: 1,
    verb: 'intend to',
    verbClass: 'intend',
    deadline: { recurs: 'annually', from: STATEMENT.date },
    summary: {
      en: 'Ministers come together every year',
      ja: '閣僚が毎年会合を開く',
      ko: '장관들이 해마다 만난다',
    },
  },
  {
    number: 3,
    sentence: 2,
    clause: 2,
    verb: 'charge',
    verbClass: 'intend',
    summary: {
      en: 'Staff keep the work moving from one meeting to the next',
      ja: '会合と会合の間も事務方が作業を進める',
      ko: '회의와 회의 사이에도 실무진이 작업을 진전시킨다',
    },
  },
])
