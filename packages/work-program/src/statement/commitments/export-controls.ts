import { commitmentsOf } from '../commitment.ts'

export const exportControls = commitmentsOf('export-controls', 'export-controls', [
  {
    number: 1,
    sentence: 3,
    verb: 'welcome',
    verbClass: 'welcome',
    summary: {
      en: 'Two memoranda of April 2024 on technology protection and enforcement, now to be followed through',
      ja: '技術保護と執行に関する2024年4月の二つの覚書を歓迎（その実行が続く）',
      ko: '기술보호와 집행에 관한 2024년 4월의 두 의향서를 환영 (이행이 뒤따름)',
    },
  },
  {
    number: 2,
    sentence: 6,
    clause: 1,
    verb: 'agreed to',
    verbClass: 'intend',
    undertakenBy: 'export-control-principals',
    summary: {
      en: 'Cooperate on controlling critical and emerging technology',
      ja: '重要・新興技術の管理で協力する',
      ko: '핵심·신흥기술의 통제에 협력한다',
    },
  },
  {
    number: 3,
    sentence: 6,
    clause: 2,
    verb: 'agreed to',
    verbClass: 'intend',
    undertakenBy: 'export-control-principals',
    summary: {
      en: 'Bring the three sets of controls towards Russia closer together',
      ja: '対ロシアの輸出管理をさらにそろえる',
      ko: '대러시아 통제를 더욱 일치시킨다',
    },
  },
  {
    number: 4,
    sentence: 6,
    clause: 3,
    verb: 'agreed to',
    verbClass: 'intend',
    undertakenBy: 'export-control-principals',
    summary: {
      en: 'Reach out to Southeast Asian governments together',
      ja: '東南アジア各国への働きかけを共に行う',
      ko: '동남아시아 국가들에 대한 접촉을 함께 추진한다',
    },
  },
])
