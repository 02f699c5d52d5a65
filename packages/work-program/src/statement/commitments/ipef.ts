import { commitmentsOf } from '../commitment.ts'

export const ipef = commitmentsOf('ipef', 'ipef', [
  {
    number: 1,
    sentence: 2,
    verb: 'reaffirm',
    verbClass: 'reaffirm',
    summary: {
      en: 'Commitment to make the IPEF agreements pay off for partners’ people and firms, confirmed again',
      ja: 'IPEF諸協定の成果を参加国の国民と企業に届けるという約束を改めて確認',
      ko: 'IPEF 협정의 성과를 참여국 국민과 기업에 돌려준다는 의지를 다시 확인',
    },
  },
  {
    number: 2,
    sentence: 4,
    verb: 'reaffirm',
    verbClass: 'reaffirm',
    summary: {
      en: 'Commitment to the Clean Economy Agreement and its eight work programs, confirmed again',
      ja: 'クリーン経済協定とその八つの協力作業計画への約束を改めて確認',
      ko: '청정경제 협정과 그 여덟 개 협력작업 프로그램에 대한 의지를 다시 확인',
    },
  },
])
