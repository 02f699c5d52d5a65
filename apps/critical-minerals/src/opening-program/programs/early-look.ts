import { madeUpEvidence, type ProgramEntry } from '@trilateral/work-program'
import { text } from '../../opening-register/entry.ts'

export const earlyLook: ProgramEntry = {
  number: '6',
  originator: 'us',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  recordedOn: '2026-04-28',
  title: text(
    'Early look at suspensions that end',
    '終了する停止措置の早期共有',
    '종료되는 정지 조치의 조기 공유',
  ),
  purpose: text(
    'See together, in time, which suspended measures may apply again',
    '停止中の措置のうち再び適用されうるものを、早めに共に把握する',
    '정지된 조치 가운데 다시 적용될 수 있는 것을 제때 함께 파악한다',
  ),
  commitments: ['critical-minerals-4'],
  owners: ['jp', 'kr', 'us'],
  startsOn: '2026-04-01',
  endsOn: '2026-12-31',
  milestones: [
    {
      number: '601',
      title: text('A contact named in each ministry', '各省の連絡担当を指名', '각 부처 연락 담당 지정'),
      dayOf: 'us',
      due: '2026-05-15',
      critical: false,
      reached: {
        on: '2026-05-15',
        evidence: madeUpEvidence('List of contacts', '連絡先一覧', '연락처 목록'),
      },
    },
    {
      number: '602',
      title: text(
        'All suspensions in one calendar',
        '停止措置を一つの暦に集約',
        '모든 정지 조치를 한 달력에',
      ),
      dayOf: 'us',
      due: '2026-08-28',
      critical: true,
      after: ['601'],
      reached: {
        on: '2026-08-26',
        evidence: madeUpEvidence('Shared calendar', '共有カレンダー', '공유 달력'),
      },
    },
    {
      number: '603',
      title: text(
        'First joint rehearsal of a lapse',
        '失効を想定した初の共同演習',
        '실효를 가정한 첫 공동 연습',
      ),
      dayOf: 'kr',
      due: '2026-11-20',
      critical: false,
      after: ['602'],
      slips: [
        {
          recordedOn: '2026-11-16',
          to: '2026-11-26',
          cause: text('No hour suited all three', '三者の日程が合わなかった', '세 나라의 일정이 맞지 않았다'),
        },
      ],
    },
    {
      number: '604',
      title: text(
        'Common note on what followed the suspension',
        '停止措置の終了後の状況に関する共通メモ',
        '정지 조치 종료 후 상황에 관한 공동 메모',
      ),
      dayOf: 'us',
      due: '2026-12-15',
      critical: true,
      after: ['603'],
    },
  ],
  risk: {
    on: '2026-11-16',
    title: text(
      'No word before a suspension ends',
      '停止措置の終了まで告知がない',
      '정지 조치 종료 전까지 공지가 없음',
    ),
    mitigation: text(
      'Agree beforehand who asks whom',
      '誰が誰に照会するかを事前に決める',
      '누가 누구에게 문의할지 미리 정한다',
    ),
    likelihood: 'likely',
    impact: 'moderate',
    confidence: 'low',
  },
  assessments: [
    {
      on: '2026-11-17',
      declared: 'B',
      trend: 'steady',
      confidence: 'moderate',
      whatChanged: text('The rehearsal moves by six days', '演習が6日延びた', '연습이 엿새 미뤄졌다'),
      ask: null,
      next: '603',
    },
  ],
}
