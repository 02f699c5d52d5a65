import { createCatalogue } from '@trilateral/ui'

/** What each choice means, under its card: the words of the rating kit's own definitions. */
export const ratingWords = createCatalogue({
  en: {
    A: 'No major outstanding issue.',
    B: 'Needs constant attention.',
    C: 'Significant but resolvable issues.',
    D: 'Major issues in key areas; urgent action.',
    E: 'Not manageable as planned; needs a new baseline.',
    reset: 'The plan is being made anew; the last rating no longer holds.',
    withheld: 'There is a rating, and it is not shared.',
  },
  ja: {
    A: '未解決の重大な課題はない。',
    B: '継続的な注意が必要。',
    C: '重要だが解決可能な課題がある。',
    D: '主要分野に重大な課題があり、早急な対応が必要。',
    E: '現計画では管理できず、計画の再設定が必要。',
    reset: '計画を立て直しており、前回の評価は有効でない。',
    withheld: '評価はあるが、共有しない。',
  },
  ko: {
    A: '미해결된 중대 현안이 없음.',
    B: '지속적인 주의가 필요함.',
    C: '중요하지만 해결 가능한 현안이 있음.',
    D: '핵심 분야에 중대한 현안이 있어 긴급한 조치가 필요함.',
    E: '현 계획으로는 관리할 수 없어 기준 계획을 다시 세워야 함.',
    reset: '계획을 다시 세우는 중이며 이전 평가는 유효하지 않음.',
    withheld: '평가는 있으나 공유하지 않음.',
  },
})
