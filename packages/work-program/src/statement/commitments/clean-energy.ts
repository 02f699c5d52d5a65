import { commitmentsOf } from '../commitment.ts'

export const cleanEnergy = commitmentsOf('clean-energy', 'clean-energy', [
  {
    number: 1,
    sentence: 1,
    verb: 'reaffirm',
    verbClass: 'reaffirm',
    summary: {
      en: 'Three-way cooperation on the world’s battery supply still matters',
      ja: '電池の世界的な供給網での三か国協力の重要性を改めて確認',
      ko: '세계 배터리 공급망에서 3국 협력의 중요성을 다시 확인',
    },
  },
  {
    number: 2,
    sentence: 3,
    clause: 1,
    verb: 'intend to',
    verbClass: 'intend',
    summary: {
      en: 'Help secure supply chains for low-carbon hydrogen and ammonia grow, carbon intensity included',
      ja: '炭素集約度も踏まえ、低炭素の水素・アンモニアの安定した供給網づくりに協力する',
      ko: '탄소집약도까지 고려하여 저탄소 수소·암모니아의 안정적 공급망 조성에 협력한다',
    },
  },
  {
    number: 3,
    sentence: 3,
    clause: 2,
    verb: 'explore',
    verbClass: 'explore',
    summary: {
      en: 'Look into what more the ministries could do jointly on carbon-free energy',
      ja: '脱炭素エネルギーで三省がさらに何を共にできるかを探る',
      ko: '무탄소 에너지에서 세 부처가 더 함께할 수 있는 일을 찾아본다',
    },
  },
])
