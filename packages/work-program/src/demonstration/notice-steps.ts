import { englishFirst } from '@trilateral/contracts'
import type { DisruptedGood } from '@trilateral/contracts/work-program'
import { aboutGood, MADE_UP, type NoticeStep } from './notice-step.ts'

const everyone: ('jp' | 'kr' | 'us')[] = ['jp', 'kr', 'us']
const said = (en: string, ja: string, ko: string) => ({ text: englishFirst(en, ja, ko), source: MADE_UP })

/** Seen by a mission, issued, acknowledged by both others, borne out by one, assessed; two particulars are not known yet. */
export const noticeSteps = (good: DisruptedGood): readonly NoticeStep[] => [
  {
    key: 'notice drafted',
    on: '2026-11-16',
    by: 'kr',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.draft(
        by,
        {
          requestId,
          title: aboutGood(good, (called) =>
            englishFirst(
              `Deliveries late: ${called('en')} (illustrative)`,
              `納入の遅れ：${called('ja')}（例示）`,
              `납품 지연: ${called('ko')}(예시)`,
            ),
          ),
          exercise: false,
          post: {
            kind: 'diplomatic-mission',
            name: englishFirst(
              'Economic section of an embassy (illustrative)',
              '大使館経済部（例示）',
              '대사관 경제과(예시)',
            ),
            reportedOn: '2026-11-13',
            source: MADE_UP,
          },
          disrupted: [good],
          occurrence: { kind: 'observed', on: '2026-11-12' },
          particulars: {
            impact: {
              nationalSecurity: null,
              publicHealthAndSafety: null,
              economy: englishFirst(
                'Some plants would slow down once their stocks end.',
                '在庫が尽きると一部の工場で減産となる見込み。',
                '재고가 소진되면 일부 공장의 생산이 줄어들 전망.',
              ),
              source: MADE_UP,
            },
            cause: said(
              'Maintenance at one producer takes longer than planned.',
              '生産者一社の保守作業が予定より長引いている。',
              '생산업체 한 곳의 정비가 예정보다 길어짐.',
            ),
            duration: null,
            sectors: { listed: ['chemicals', 'ict'], others: null, source: MADE_UP },
            measures: said(
              'Buyers share what they have in stock.',
              '需要者間で在庫を融通している。',
              '수요 기업들이 재고를 나누어 쓰는 중.',
            ),
            assistance: null,
          },
          evidence: [],
          commitments: ['preamble-8'],
          basis: 'illustrative',
        },
        id,
      ),
  },
  {
    key: 'notice issued',
    on: '2026-11-16',
    by: 'kr',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.issue(by, { requestId, id, expectedVersion: 1, audience: everyone, tlp: 'AMBER' }),
  },
  ...(['jp', 'us'] as const).map((party): NoticeStep => ({
    key: `notice acknowledged by ${party}`,
    on: '2026-11-17',
    by: party,
    take: ({ desk, by, requestId, id }) => desk.noticeReply.acknowledge(by, { requestId, notice: id }),
  })),
  {
    key: 'notice corroborated',
    on: '2026-11-18',
    by: 'us',
    take: ({ desk, by, requestId, id }) =>
      desk.noticeReply.corroborate(by, {
        requestId,
        notice: id,
        finding: 'confirms-in-part',
        judgement: englishFirst(
          'One of two buyers asked reports the same delay.',
          '照会した需要者二社のうち一社が同じ遅れを報告している。',
          '문의한 수요 기업 두 곳 중 한 곳이 같은 지연을 보고함.',
        ),
        confidence: 'moderate',
        evidence: [
          {
            title: englishFirst(
              'Answers of two buyers (illustrative)',
              '需要者二社の回答（例示）',
              '수요 기업 두 곳의 답변(예시)',
            ),
            source: MADE_UP,
          },
        ],
        audience: everyone,
        tlp: 'AMBER',
      }),
  },
  {
    key: 'notice assessed',
    on: '2026-11-19',
    by: 'kr',
    take: ({ desk, by, requestId, id }) =>
      desk.notice.assess(by, {
        requestId,
        id,
        expectedVersion: 2,
        severity: 'moderate',
        likelihood: 'roughly-even',
        confidence: 'low',
        judgement: englishFirst(
          'Stocks should last until deliveries begin again, if they do so this year.',
          '年内に納入が再開すれば、在庫で賄える見込み。',
          '연내에 납품이 재개되면 재고로 버틸 수 있을 전망.',
        ),
      }),
  },
]
