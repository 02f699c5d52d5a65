import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../map/entry.ts'

/** On its way: a first step reached, the next one ahead. */
export const waferExercise: ProgramEntry = {
  number: '2',
  originator: 'us',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-06-02',
  title: text('Exercise on a stop of wafer supply', 'ウェハー供給停止の演習', '웨이퍼 공급 중단 연습'),
  purpose: text(
    'Try with the three desks who calls whom, and with which figures, when a wafer plant stops',
    'ウェハー工場が停止したとき、どの数字をもとに誰に連絡するかを三か国の担当で試す',
    '웨이퍼 공장이 멈출 때 어떤 수치로 누구에게 연락할지 세 나라 담당이 시험한다',
  ),
  commitments: ['semiconductors-1'],
  owners: ['jp', 'us'],
  startsOn: '2026-06-01',
  endsOn: '2027-03-31',
  milestones: [
    {
      number: '201',
      title: text('Scenario written', 'シナリオの作成', '시나리오 작성'),
      dayOf: 'us',
      due: '2026-10-15',
      critical: true,
      reached: {
        on: '2026-10-13',
        evidence: madeUpEvidence('Scenario, second draft', 'シナリオ第2稿', '시나리오 제2고'),
      },
    },
    {
      number: '202',
      title: text('Exercise held', '演習の実施', '연습 실시'),
      dayOf: 'jp',
      due: '2027-02-18',
      critical: true,
      after: ['201'],
    },
  ],
  risk: {
    on: '2026-10-20',
    title: text(
      'The desks meet in three time zones and one is always asleep',
      '三つの時間帯にまたがり、常に一か国が深夜になる',
      '시간대가 셋이라 늘 한 나라는 심야가 된다',
    ),
    mitigation: text(
      'Play it in two halves, twelve hours apart',
      '12時間の間隔を置いて前半と後半に分ける',
      '열두 시간 간격으로 두 차례에 나누어 한다',
    ),
    likelihood: 'unlikely',
    impact: 'minor',
    confidence: 'high',
  },
  assessments: [
    {
      on: '2026-11-16',
      declared: 'B',
      trend: 'steady',
      confidence: 'moderate',
      whatChanged: text('The scenario stands', 'シナリオが固まった', '시나리오가 확정됐다'),
      ask: null,
      next: '202',
    },
  ],
}
