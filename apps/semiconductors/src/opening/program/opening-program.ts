import type { Party } from '@trilateral/contracts'
import { demoPerson, demoRecorder, madeUpEvidence, programSteps, type Step } from '@trilateral/work-program'
import { text } from '../map/entry.ts'
import { demonstration } from './demonstration.ts'
import { gasStocks } from './gas-stocks.ts'
import { waferExercise } from './wafer-exercise.ts'

const { idOf, owners, step } = demonstration

const marking = { audience: ['jp', 'kr', 'us'] as Party[], tlp: 'GREEN' as const }

/** In the demonstration Korea's ministry follows the commitment up: the statement assigns it to nobody. */
const assigned = step('commitment 1', '2026-04-09', (desk, requestId) =>
  desk.commitment.assign(
    demoRecorder('kr'),
    {
      ...marking,
      requestId,
      code: 'semiconductors-1',
      owners: owners('jp', 'kr', 'us'),
      basis: 'illustrative',
    },
    idOf('commitment', '1'),
  ),
)

const assessed = step('commitment 1 assessment 1', '2026-11-17', (desk, requestId) =>
  desk.commitment.assess(demoRecorder('kr'), {
    requestId,
    id: idOf('commitment', '1'),
    expectedVersion: 1,
    declared: 'C',
    trend: 'steady',
    confidence: 'moderate',
    evidence: [],
    ask: null,
    whatChanged: text(
      'The exercise is on its way, the survey of gas stocks is late',
      '演習は順調だが、ガス在庫の調査が遅れている',
      '연습은 순조로우나 가스 재고 조사가 늦어지고 있다',
    ),
    nextMilestone: idOf('milestone', '102'),
  }),
)

const alert = step('alert 1', '2026-11-18', (desk, requestId) =>
  desk.alert.raise(
    demoRecorder('jp'),
    {
      ...marking,
      requestId,
      kind: 'signal',
      title: text(
        'A maker of laser gases stops one line for repairs',
        'レーザー用ガスの製造ラインが1本、補修のため停止',
        '레이저용 가스 제조사가 한 라인을 보수로 멈춤',
      ),
      evidence: [madeUpEvidence('Message of a maker', 'メーカーからの連絡', '제조사 통보')],
      commitments: ['semiconductors-1'],
      programs: [idOf('program', '1')],
      about: null,
      likelihood: null,
      impact: 'minor',
      confidence: 'low',
      basis: 'illustrative',
    },
    idOf('alert', '1'),
  ),
)

const alertAssigned = step('alert 1 assigned', '2026-11-19', (desk, requestId) =>
  desk.alert.assign(demoRecorder('jp'), {
    requestId,
    id: idOf('alert', '1'),
    expectedVersion: 1,
    to: demoPerson('jp'),
  }),
)

/** Made up to show the product, and marked so in each record. In an order in which each step finds what it leans on. */
export const OPENING_STEPS: readonly Step[] = [
  ...[gasStocks, waferExercise].flatMap((entry) => programSteps(demonstration, entry)),
  assigned,
  assessed,
  alert,
  alertAssigned,
]
