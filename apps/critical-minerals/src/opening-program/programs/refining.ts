import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

/** Under a commitment that reaffirms: followed by what is done, and never rated. */
export const refining: ProgramEntry = {
  number: '3',
  originator: 'us',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-17',
  title: text('Refining capacity: where it could grow', '精製能力：拡大の余地', '정제 능력: 늘릴 수 있는 곳'),
  purpose: text(
    'Know which plants could refine more, and what keeps them from it',
    '精製量を増やせる工場と、その妨げを把握する',
    '정제량을 늘릴 수 있는 공장과 그 걸림돌을 파악한다',
  ),
  commitments: ['critical-minerals-1'],
  owners: ['jp', 'us'],
  startsOn: '2026-04-01',
  endsOn: '2027-06-30',
  milestones: [
    {
      number: '301',
      title: text('Refining capacity listed by metal', '金属別の精製能力一覧', '금속별 정제 능력 목록'),
      dayOf: 'us',
      due: '2026-06-12',
      critical: true,
      reached: {
        on: '2026-06-12',
        evidence: madeUpEvidence('List of refining capacity', '精製能力一覧', '정제 능력 목록'),
      },
    },
    {
      number: '302',
      title: text('Common checklist for permits', '許認可の共通チェックリスト', '인허가 공통 점검표'),
      dayOf: 'us',
      due: '2026-09-18',
      critical: true,
      after: ['301'],
      slips: [
        {
          recordedOn: '2026-09-15',
          to: '2026-11-13',
          cause: text(
            'Two of the three checklists were still being translated',
            '三者のうち二つのチェックリストが翻訳中だった',
            '세 점검표 중 둘이 아직 번역 중이었다',
          ),
        },
      ],
    },
    {
      number: '303',
      title: text(
        'Two sites named for a joint study',
        '共同調査の対象地2か所を選定',
        '공동 조사 대상지 두 곳 선정',
      ),
      dayOf: 'jp',
      due: '2027-01-22',
      critical: true,
      after: ['302'],
    },
    {
      number: '304',
      title: text('Study handed to principals', '調査結果を局長級に提出', '조사 결과를 국장급에 제출'),
      dayOf: 'us',
      due: '2027-04-30',
      critical: true,
      after: ['303'],
    },
  ],
  risk: {
    on: '2026-10-01',
    title: text('Permit offices are short of staff', '許認可部署の人員不足', '인허가 부서의 인력 부족'),
    mitigation: text(
      'Begin with the two simplest permits',
      '最も簡単な二つの許可から始める',
      '가장 간단한 두 허가부터 시작한다',
    ),
    likelihood: 'roughly-even',
    impact: 'moderate',
    confidence: 'moderate',
  },
  assessments: [],
}
