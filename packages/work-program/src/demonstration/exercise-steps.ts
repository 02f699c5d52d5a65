import { englishFirst } from '@trilateral/contracts'
import type { DisruptedGood } from '@trilateral/contracts/work-program'
import { aboutGood, MADE_UP, type NoticeStep } from './notice-step.ts'

const everyone: ('jp' | 'kr' | 'us')[] = ['jp', 'kr', 'us']
const script = (en: string, ja: string, ko: string) => ({ text: englishFirst(en, ja, ko), source: MADE_UP })

/** The whole way in a week and a half: all six particulars by the script, asked to be met about, met in time. */
export const exerciseSteps = (good: DisruptedGood): readonly NoticeStep[] => [
  {
    key: 'exercise drafted',
    on: '2026-11-09',
    by: 'jp',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.draft(
        by,
        {
          requestId,
          title: aboutGood(good, (called) =>
            englishFirst(
              `Supply stops: ${called('en')} (exercise script)`,
              `供給停止：${called('ja')}（演習シナリオ）`,
              `공급 중단: ${called('ko')}(훈련 시나리오)`,
            ),
          ),
          exercise: true,
          post: {
            kind: 'ministry-office',
            name: englishFirst('Exercise control', '演習統裁部', '훈련 통제반'),
            reportedOn: '2026-11-09',
            source: MADE_UP,
          },
          disrupted: [good],
          occurrence: { kind: 'expected', on: '2026-11-16' },
          particulars: {
            impact: {
              nationalSecurity: englishFirst('None in the script', 'シナリオ上なし', '시나리오상 없음'),
              publicHealthAndSafety: null,
              economy: englishFirst(
                'Half of the plants of the script stop after three weeks.',
                'シナリオでは三週間後に工場の半数が停止する。',
                '시나리오상 3주 뒤 공장의 절반이 멈춘다.',
              ),
              source: MADE_UP,
            },
            cause: script(
              'A port is closed in the script.',
              'シナリオ上の港湾閉鎖。',
              '시나리오상 항만 폐쇄.',
            ),
            duration: script('Six weeks', '六週間', '6주'),
            sectors: { listed: ['ict', 'transportation-and-logistics'], others: null, source: MADE_UP },
            measures: script(
              'Players release stocks.',
              '参加者が備蓄を放出する。',
              '참가자들이 비축분을 방출한다.',
            ),
            assistance: script('Another way for deliveries', '代替輸送路の提供', '대체 운송로 제공'),
          },
          evidence: [],
          commitments: ['preamble-8'],
          basis: 'illustrative',
        },
        id,
      ),
  },
  {
    key: 'exercise issued',
    on: '2026-11-09',
    by: 'jp',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.issue(by, { requestId, id, expectedVersion: 1, audience: everyone, tlp: 'GREEN' }),
  },
  ...(['kr', 'us'] as const).map((party): NoticeStep => ({
    key: `exercise acknowledged by ${party}`,
    on: '2026-11-09',
    by: party,
    take: ({ desk, by, requestId, id }) => desk.noticeReply.acknowledge(by, { requestId, notice: id }),
  })),
  {
    key: 'exercise assessed',
    on: '2026-11-10',
    by: 'jp',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.assess(by, {
        requestId,
        id,
        expectedVersion: 2,
        severity: 'severe',
        likelihood: null,
        confidence: 'high',
        judgement: englishFirst(
          'As the script has it: the meeting is needed.',
          'シナリオどおり、会合が必要。',
          '시나리오대로 회의가 필요함.',
        ),
      }),
  },
  {
    key: 'exercise meeting requested',
    on: '2026-11-10',
    by: 'jp',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.requestMeeting(by, {
        requestId,
        id,
        expectedVersion: 3,
        requestedOn: '2026-11-10',
        source: null,
      }),
  },
  {
    key: 'exercise convened',
    on: '2026-11-19',
    by: 'jp',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.convene(by, { requestId, id, expectedVersion: 4, on: '2026-11-19', form: 'virtual' }),
  },
]
