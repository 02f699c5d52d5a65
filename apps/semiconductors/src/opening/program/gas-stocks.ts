import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../map/entry.ts'

/** Late by a slip that was recorded, and rated as the record bears out. */
export const gasStocks: ProgramEntry = {
  number: '1',
  originator: 'kr',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-14',
  title: text(
    'Common view of stocks of chip-making gases',
    '半導体用ガス在庫の共通把握',
    '반도체용 가스 재고 공동 파악',
  ),
  purpose: text(
    'Know in all three countries how many weeks of neon, helium and fluorine gases are in stock',
    'ネオン・ヘリウム・フッ素系ガスの在庫が何週分あるかを三か国で把握する',
    '네온·헬륨·불소계 가스 재고가 몇 주분인지 세 나라가 함께 파악한다',
  ),
  commitments: ['semiconductors-1'],
  owners: ['jp', 'kr', 'us'],
  startsOn: '2026-04-01',
  endsOn: '2027-06-30',
  milestones: [
    {
      number: '101',
      title: text('Definition of a week of cover agreed', '在庫週数の定義を合意', '재고 주수의 정의 합의'),
      dayOf: 'kr',
      due: '2026-07-31',
      critical: true,
      reached: {
        on: '2026-07-28',
        evidence: madeUpEvidence('Note on definitions', '定義に関する文書', '정의에 관한 문서'),
      },
    },
    {
      number: '102',
      title: text('First survey of gas makers', 'ガスメーカーへの初回調査', '가스 제조사 1차 조사'),
      dayOf: 'kr',
      due: '2026-10-30',
      critical: true,
      after: ['101'],
      slips: [
        {
          recordedOn: '2026-10-20',
          to: '2027-01-29',
          cause: text(
            'Two makers asked for more time',
            '2社が回答期限の延長を求めた',
            '두 제조사가 회신 기한 연장을 요청했다',
          ),
        },
      ],
    },
    {
      number: '103',
      title: text('Stocks shown on the stage map', '在庫を工程図に表示', '재고를 단계 지도에 표시'),
      dayOf: 'us',
      due: '2027-04-30',
      critical: false,
      after: ['102'],
    },
  ],
  risk: {
    on: '2026-09-10',
    title: text(
      'Makers treat stocks as trade secrets',
      'メーカーが在庫を営業秘密として扱う',
      '제조사가 재고를 영업비밀로 취급',
    ),
    mitigation: text(
      'Ask for ranges, and share sums of at least five makers',
      '範囲で回答を求め、5社以上の合計のみ共有する',
      '범위로 회신받고 다섯 곳 이상의 합계만 공유한다',
    ),
    likelihood: 'likely',
    impact: 'moderate',
    confidence: 'moderate',
  },
  assessments: [
    {
      on: '2026-11-12',
      declared: 'C',
      trend: 'worsening',
      confidence: 'moderate',
      whatChanged: text(
        'The survey moves to the end of January',
        '調査が1月末に延びた',
        '조사가 1월 말로 미뤄졌다',
      ),
      ask: null,
      next: '102',
    },
  ],
}
