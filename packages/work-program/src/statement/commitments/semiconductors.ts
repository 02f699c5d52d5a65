import { commitmentsOf } from '../commitment.ts'

export const semiconductors = commitmentsOf('semiconductors', 'semiconductors', [
  {
    number: 1,
    sentence: 2,
    verb: 'aim to',
    verbClass: 'intend',
    summary: {
      en: 'Cooperate faster so that chip supply holds up under shocks',
      ja: '半導体の供給網を強くするための協力を加速する',
      ko: '반도체 공급망을 튼튼히 하기 위한 협력에 속도를 낸다',
    },
  },
])
