import { commitmentsOf } from '../commitment.ts'

export const ai = commitmentsOf('ai', 'ai-standards', [
  {
    number: 1,
    sentence: 1,
    verb: 'are aligned',
    verbClass: 'reaffirm',
    classedBy: 'platform',
    summary: {
      en: 'One view: companies should use AI responsibly, and ways to evaluate its safety should fit together',
      ja: '企業の責任あるAI利用と、互いに通用する安全性評価の必要性で一致',
      ko: '기업의 책임 있는 AI 활용과 서로 통하는 안전성 평가의 필요성에 뜻을 같이함',
    },
  },
  {
    number: 2,
    sentence: 2,
    verb: 'aim to explore',
    verbClass: 'explore',
    summary: {
      en: 'Look for ways to start joint AI research between companies',
      ja: '企業間のAI共同研究を始める方法を探る',
      ko: '기업 간 AI 공동연구를 시작할 방법을 찾아본다',
    },
  },
])

export const standards = commitmentsOf('standards', 'ai-standards', [
  {
    number: 1,
    sentence: 2,
    verb: 'concur',
    verbClass: 'reaffirm',
    summary: {
      en: 'Shared view that work on international standards should go on within existing frameworks',
      ja: '既存の枠組みを生かして国際標準化を共に続けることの重要性で一致',
      ko: '기존 협력 틀을 활용해 국제표준화를 함께 이어 가는 일의 중요성에 공감',
    },
  },
])
