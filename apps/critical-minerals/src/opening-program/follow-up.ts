import type { Party } from '@trilateral/contracts'
import { demoRecorder, madeUpEvidence, type Step } from '@trilateral/work-program'
import { text } from '../opening-register/entry.ts'
import { idOf, officeOf, owners, step } from './demonstration.ts'

const audience: Party[] = ['jp', 'kr', 'us']
const marking = { audience, tlp: 'GREEN' as const }

/** Which ministry follows which of the four commitments up, in the demonstration: the statement assigns nothing to anyone. */
const KEPT_BY: Readonly<Record<string, Party>> = { '1': 'us', '2': 'kr', '3': 'jp', '4': 'us' }

const assigned: readonly Step[] = Object.entries(KEPT_BY).map(([number, party]) =>
  step(`commitment ${number}`, '2026-04-09', (desk, requestId) => {
    const draft = {
      code: `critical-minerals-${number}`,
      owners: owners('jp', 'kr', 'us'),
      basis: 'illustrative' as const,
    }
    return desk.commitment.assign(
      demoRecorder(party),
      { ...draft, ...marking, requestId },
      idOf('commitment', number),
    )
  }),
)

/** "Reaffirm" promises no result: what is done about it is noted, and nothing is rated. */
const noted = step('commitment 1 activity 1', '2026-06-15', (desk, requestId) =>
  desk.commitment.noteActivity(demoRecorder('us'), {
    requestId,
    id: idOf('commitment', '1'),
    expectedVersion: 1,
    on: '2026-06-12',
    what: text(
      'The three listed their refining capacity by metal',
      '三者が金属別の精製能力を一覧にした',
      '세 나라가 금속별 정제 능력을 목록으로 만들었다',
    ),
    evidence: [madeUpEvidence('List of refining capacity', '精製能力一覧', '정제 능력 목록')],
  }),
)

const said = { expectedVersion: 1, evidence: [], ask: null }

const assessed: readonly Step[] = [
  step('commitment 2 assessment 1', '2026-11-18', (desk, requestId) =>
    desk.commitment.assess(demoRecorder('kr'), {
      ...said,
      requestId,
      id: idOf('commitment', '2'),
      declared: 'C',
      trend: 'worsening',
      confidence: 'moderate',
      whatChanged: text(
        'The pilot line slips again',
        'パイロットラインが再び遅れた',
        '시범 라인이 다시 늦어졌다',
      ),
      nextMilestone: idOf('milestone', '103'),
    }),
  ),
  step('commitment 3 assessment 1', '2026-11-19', (desk, requestId) =>
    desk.commitment.assess(demoRecorder('jp'), {
      ...said,
      requestId,
      id: idOf('commitment', '3'),
      declared: 'C',
      trend: 'steady',
      confidence: 'moderate',
      whatChanged: text(
        'Magnets are on plan, separation is not',
        '磁石は計画どおり、分離は遅れている',
        '자석은 계획대로이나 분리는 늦어지고 있다',
      ),
      nextMilestone: idOf('milestone', '203'),
    }),
  ),
  step('commitment 4 assessment 1', '2026-11-20', (desk, requestId) =>
    desk.commitment.assess(demoRecorder('us'), {
      ...said,
      requestId,
      id: idOf('commitment', '4'),
      declared: 'C',
      trend: 'steady',
      confidence: 'low',
      whatChanged: text(
        'The rehearsal moves, and graphite waits for December',
        '演習が延び、黒鉛は12月待ちとなった',
        '연습이 미뤄지고 흑연은 12월을 기다린다',
      ),
      nextMilestone: idOf('milestone', '603'),
    }),
  ),
]

const bottomLine = step('bottom line 1', '2026-11-20', (desk, requestId) =>
  desk.bottomLine.approveFirst(
    demoRecorder('kr'),
    {
      ...marking,
      requestId,
      basis: 'illustrative',
      office: officeOf('kr'),
      text: text(
        'The separation pilot slips to the end of January, and graphite for anodes rests on one plant.',
        '分離パイロットは1月末に遅れ、負極用黒鉛は1工場に頼っている。',
        '분리 시범사업은 1월 말로 늦어지고, 음극용 흑연은 한 공장에 의존하고 있다.',
      ),
    },
    idOf('bottom-line', '1'),
  ),
)

export const followUp: readonly Step[] = [...assigned, noted, ...assessed, bottomLine]
