import { commitmentsOf } from '../commitment.ts'

export const preamble = commitmentsOf('preamble', null, [
  {
    number: 1,
    sentence: 4,
    clause: 1,
    verb: 'aim to',
    verbClass: 'intend',
    summary: {
      en: 'Put sturdier supply chains first in key sectors, chips and batteries among them',
      ja: '半導体や電池などの重要分野で供給網の強化を優先する',
      ko: '반도체·배터리 등 핵심 분야의 공급망 강화를 우선시한다',
    },
  },
  {
    number: 2,
    sentence: 4,
    clause: 2,
    verb: 'aim to',
    verbClass: 'intend',
    summary: {
      en: 'Spread the five supply chain principles',
      ja: '供給網に関する五つの原則を広める',
      ko: '공급망에 관한 다섯 가지 원칙을 확산한다',
    },
  },
  {
    number: 3,
    sentence: 5,
    clause: 1,
    verb: 'seek to',
    verbClass: 'intend',
    followUp: 'export-controls',
    summary: {
      en: 'Coordinate more closely how advanced technologies are controlled at export',
      ja: '先端技術の輸出管理をより緊密に調整する',
      ko: '첨단기술 수출통제를 더 긴밀히 조율한다',
    },
  },
  {
    number: 4,
    sentence: 5,
    clause: 2,
    verb: 'seek to',
    verbClass: 'intend',
    summary: {
      en: 'Strengthen joint research between companies on advanced industrial technology',
      ja: '先端産業技術について企業間の共同研究を強める',
      ko: '첨단 산업기술에 관한 기업 간 공동연구를 강화한다',
    },
  },
  {
    number: 5,
    sentence: 5,
    clause: 3,
    verb: 'seek to',
    verbClass: 'intend',
    followUp: 'ai-standards',
    summary: {
      en: 'Move international standards forward and keep the use of AI safe and trusted',
      ja: '国際標準づくりを進め、AIの安全で信頼できる利用を確かなものにする',
      ko: '국제표준 개발을 진전시키고 AI가 안전하고 신뢰할 수 있게 쓰이도록 한다',
    },
  },
  {
    number: 6,
    sentence: 5,
    clause: 4,
    verb: 'seek to',
    verbClass: 'intend',
    summary: {
      en: 'Work on more together in emerging technologies and in minerals',
      ja: '新興技術と鉱物での協力を広げる',
      ko: '신흥기술과 광물 분야에서 함께하는 일을 넓힌다',
    },
  },
  {
    number: 7,
    sentence: 5,
    clause: 5,
    verb: 'seek to',
    verbClass: 'intend',
    summary: {
      en: 'Strengthen economic security jointly and help put IPEF into practice for the long term',
      ja: '経済安全保障を共に強め、IPEFの実施を長期的に支える',
      ko: '경제안보를 함께 강화하고 IPEF의 이행을 장기적으로 뒷받침한다',
    },
  },
  {
    number: 8,
    sentence: 6,
    verb: 'urgency to',
    verbClass: 'intend',
    classedBy: 'platform',
    summary: {
      en: 'Find out together, soon, where supplies of strategic goods are exposed to non-market practices',
      ja: '戦略物資の供給が非市場的な慣行にさらされている箇所を、三者で急ぎ洗い出す',
      ko: '전략물자 공급이 비시장적 관행에 노출된 지점을 세 나라가 서둘러 함께 찾아낸다',
    },
  },
  {
    number: 9,
    sentence: 8,
    verb: 'intend to',
    verbClass: 'intend',
    summary: {
      en: 'Make competition fairer by acting in step, with criteria that weigh more than price',
      ja: '足並みをそろえて公正な競争条件を促し、価格以外も見る基準を検討する',
      ko: '보조를 맞춰 공정한 경쟁 여건을 만들고, 가격 외의 요소도 보는 기준을 마련한다',
    },
  },
])
