import { commitmentsOf } from '../commitment.ts'

export const criticalMinerals = commitmentsOf('critical-minerals', 'critical-minerals', [
  {
    number: 1,
    sentence: 1,
    verb: 'reaffirm',
    verbClass: 'reaffirm',
    summary: {
      en: 'More minerals, and more processing and refining of them, still matters',
      ja: '製錬・精製を含め、重要鉱物を手に入れやすくすることの重要性を改めて確認',
      ko: '가공·정제를 포함해 핵심광물을 더 확보하는 일의 중요성을 다시 확인',
    },
  },
  {
    number: 2,
    sentence: 2,
    clause: 1,
    verb: 'plan to',
    verbClass: 'intend',
    summary: {
      en: 'Encourage rare-earth technology, from extraction to separation',
      ja: '採掘から分離まで、レアアース技術の開発を後押しする',
      ko: '추출부터 분리까지 희토류 기술 개발을 장려한다',
    },
  },
  {
    number: 3,
    sentence: 2,
    clause: 2,
    verb: 'work to',
    verbClass: 'intend',
    summary: {
      en: 'Make rare-earth and magnet supply dependable',
      ja: 'レアアースと永久磁石の供給網を安定させる',
      ko: '희토류와 영구자석 공급망을 안정시킨다',
    },
  },
  {
    number: 4,
    sentence: 3,
    verb: 'are determined to',
    verbClass: 'pledge',
    summary: {
      en: 'Act when trade measures threaten supply, as with gallium, germanium and graphite',
      ja: 'ガリウム・ゲルマニウム・黒鉛などの供給が脅かされるときは必要な行動をとる',
      ko: '갈륨·게르마늄·흑연처럼 공급이 위협받을 때 필요한 행동을 취한다',
    },
  },
])
