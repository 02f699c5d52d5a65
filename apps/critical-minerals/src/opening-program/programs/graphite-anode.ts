import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

/** Declared two steps better than the record bears out, so that the demonstration has one of these. */
export const graphiteAnode: ProgramEntry = {
  number: '4',
  originator: 'kr',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-21',
  title: text(
    'Graphite for anodes from a second source',
    '負極用黒鉛の第二の供給源',
    '음극용 흑연의 제2 공급원',
  ),
  purpose: text(
    'Qualify anode graphite that does not come from a single country',
    '一国に頼らない負極用黒鉛を認定する',
    '한 나라에 의존하지 않는 음극용 흑연을 인증한다',
  ),
  commitments: ['critical-minerals-4'],
  owners: ['kr', 'us'],
  startsOn: '2026-04-01',
  endsOn: '2027-04-30',
  milestones: [
    {
      number: '401',
      title: text(
        'Needs of battery makers collected',
        '電池メーカーの需要を集約',
        '배터리 제조사의 수요 취합',
      ),
      dayOf: 'kr',
      due: '2026-07-10',
      critical: false,
      reached: {
        on: '2026-07-09',
        evidence: madeUpEvidence('Summary of eleven answers', '11社の回答の要約', '11개 회신 요약'),
      },
    },
    {
      number: '402',
      title: text(
        'Natural and synthetic graphite compared in cells',
        '天然黒鉛と人造黒鉛を電池セルで比較',
        '천연흑연과 인조흑연을 셀에서 비교',
      ),
      dayOf: 'kr',
      due: '2026-10-16',
      critical: true,
      after: ['401'],
      slips: [
        {
          recordedOn: '2026-10-12',
          to: '2026-12-04',
          cause: text('The test bench failed', '試験装置が故障した', '시험 장비가 고장 났다'),
        },
      ],
    },
    {
      number: '403',
      title: text('Principles for offtake drafted', '引取りの原則の案を作成', '구매 약정 원칙 초안 작성'),
      dayOf: 'us',
      due: '2027-01-15',
      critical: false,
    },
    {
      number: '404',
      title: text('First lot qualified', '最初のロットを認定', '첫 로트 인증'),
      dayOf: 'kr',
      due: '2027-03-31',
      critical: true,
      after: ['402'],
    },
  ],
  risk: {
    on: '2026-10-20',
    title: text(
      'All spherical graphite on trial comes from one plant',
      '試験用の球状黒鉛がすべて1工場の製品',
      '시험용 구형 흑연이 모두 한 공장의 제품',
    ),
    mitigation: text(
      'Order a trial lot elsewhere',
      '別の工場に試験ロットを発注する',
      '다른 곳에 시험 로트를 주문한다',
    ),
    likelihood: 'likely',
    impact: 'severe',
    confidence: 'moderate',
  },
  decision: {
    on: '2026-11-12',
    question: text(
      'May the trial lot be bought before the budget year begins?',
      '試験ロットを予算年度の前に購入してよいか',
      '시험 로트를 예산 연도 시작 전에 구매해도 되는가',
    ),
    options: [
      text('Yes, from reserves', '予備費から購入する', '예비비로 구매한다'),
      text('No', '購入しない', '구매하지 않는다'),
    ],
    askedOf: ['kr', 'us'],
    due: '2026-11-30',
  },
  assessments: [
    {
      on: '2026-10-22',
      declared: 'B',
      trend: 'steady',
      confidence: 'low',
      whatChanged: text(
        'The comparison moves to December',
        '比較試験が12月に移った',
        '비교 시험이 12월로 미뤄졌다',
      ),
      ask: null,
      next: '402',
    },
  ],
}
