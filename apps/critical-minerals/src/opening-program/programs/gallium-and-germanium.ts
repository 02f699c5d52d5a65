import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

/** Between two of the three: the third must find nothing of it anywhere. */
export const galliumAndGermanium: ProgramEntry = {
  number: '5',
  originator: 'jp',
  audience: ['jp', 'kr'],
  tlp: 'AMBER',
  recordedOn: '2026-04-24',
  title: text(
    'Gallium and germanium from smelter streams',
    '製錬工程からのガリウムとゲルマニウムの回収',
    '제련 공정에서 갈륨과 게르마늄 회수',
  ),
  purpose: text(
    'Recover both metals where zinc and alumina are made already',
    '亜鉛とアルミナの既存工程から両金属を回収する',
    '기존 아연·알루미나 공정에서 두 금속을 회수한다',
  ),
  commitments: ['critical-minerals-4'],
  owners: ['jp', 'kr'],
  startsOn: '2026-04-01',
  endsOn: '2027-03-31',
  milestones: [
    {
      number: '501',
      title: text(
        'Streams mapped at zinc and alumina plants',
        '亜鉛・アルミナ工場の工程を把握',
        '아연·알루미나 공장의 공정 파악',
      ),
      dayOf: 'jp',
      due: '2026-06-19',
      critical: true,
      reached: {
        on: '2026-06-18',
        evidence: madeUpEvidence('Map of streams', '工程図', '공정도'),
      },
    },
    {
      number: '502',
      title: text('Recovery tried at two smelters', '2製錬所で回収を試験', '두 제련소에서 회수 시험'),
      dayOf: 'kr',
      due: '2026-09-25',
      critical: true,
      after: ['501'],
      reached: {
        on: '2026-09-24',
        evidence: madeUpEvidence('Report of the trials', '試験報告', '시험 보고서'),
      },
    },
    {
      number: '503',
      title: text(
        'Costs compared with recycling scrap',
        'スクラップ再生との費用比較',
        '스크랩 재활용과의 비용 비교',
      ),
      dayOf: 'jp',
      due: '2026-12-15',
      critical: true,
      after: ['502'],
    },
    {
      number: '504',
      title: text('Proposal for a shared pilot', '共同パイロットの提案', '공동 시범사업 제안'),
      dayOf: 'kr',
      due: '2027-02-15',
      critical: true,
      after: ['503'],
    },
  ],
  risk: {
    on: '2026-09-30',
    title: text(
      'Grades are too low at one smelter',
      '1製錬所で品位が低すぎる',
      '한 제련소의 품위가 너무 낮음',
    ),
    mitigation: text(
      'Add a third smelter to the trials',
      '第3の製錬所を試験に加える',
      '세 번째 제련소를 시험에 추가한다',
    ),
    likelihood: 'unlikely',
    impact: 'moderate',
    confidence: 'high',
  },
  decision: {
    on: '2026-11-19',
    question: text(
      'Shall a pilot be prepared before costs are compared?',
      '費用比較の前にパイロットの準備を始めるか',
      '비용 비교 전에 시범사업 준비를 시작할 것인가',
    ),
    options: [
      text('Yes', '始める', '시작한다'),
      text('After the comparison', '比較の後とする', '비교 후로 한다'),
    ],
    askedOf: ['jp', 'kr'],
    due: '2026-12-18',
  },
  assessments: [
    {
      on: '2026-11-06',
      declared: 'A',
      trend: 'steady',
      confidence: 'high',
      whatChanged: text('Both trials are finished', '2件の試験が完了した', '두 시험이 모두 끝났다'),
      ask: null,
      next: '503',
    },
  ],
}
