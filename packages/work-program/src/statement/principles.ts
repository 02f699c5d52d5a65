import type { Principle } from './commitment.ts'

type Words = Principle['name']

/** All five stand in one sentence of the preamble, the fourth. */
const principle = (number: number, name: Words, summary: Words): Principle => ({
  code: `principle-${number}`,
  section: 'preamble',
  sentence: 4,
  clause: number,
  name,
  summary,
})

/** The five principles on supply chains that the preamble names. The summaries are the platform's reading of each name. */
export const PRINCIPLES: readonly Principle[] = [
  principle(
    1,
    { en: 'Transparency', ja: '透明性', ko: '투명성' },
    {
      en: 'It can be seen where goods come from',
      ja: '物の出どころが見えること',
      ko: '물자가 어디서 오는지 보일 것',
    },
  ),
  principle(
    2,
    { en: 'Diversification', ja: '多様性', ko: '다변화' },
    {
      en: 'No single source is depended upon',
      ja: '一つの供給元に頼り切らないこと',
      ko: '한 공급원에만 의존하지 않을 것',
    },
  ),
  principle(
    3,
    { en: 'Security', ja: '安全性', ko: '안보' },
    {
      en: 'Supply is protected from threats',
      ja: '供給が脅威から守られること',
      ko: '공급이 위협으로부터 보호될 것',
    },
  ),
  principle(
    4,
    { en: 'Sustainability', ja: '持続可能性', ko: '지속가능성' },
    {
      en: 'Supply does no lasting harm to people or nature',
      ja: '人や自然に長く残る害を与えないこと',
      ko: '사람과 자연에 오래 남는 해를 끼치지 않을 것',
    },
  ),
  principle(
    5,
    { en: 'Trustworthiness and reliability', ja: '信頼性と確実性', ko: '신뢰성과 확실성' },
    { en: 'Suppliers keep to what they agreed', ja: '供給者が約束を守ること', ko: '공급자가 약속을 지킬 것' },
  ),
]
