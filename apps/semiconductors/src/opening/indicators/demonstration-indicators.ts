import type { MultilingualText, Party } from '@trilateral/contracts'
import type { Observation } from '@trilateral/contracts/semiconductors'
import type { IndicatorDraft } from '../../indicators/check-indicator.ts'
import { madeUpSeries } from './made-up-series.ts'

/** An indicator whose figures nobody measured. Every screen says that they are made up. */
export interface DemonstrationIndicator {
  readonly id: string
  readonly party: Party
  readonly audience: Party[]
  readonly draft: IndicatorDraft
  readonly said: readonly Observation[]
}

const idOf = (number: number) => `01989680-0000-7000-8000-00000000e00${number}`

const text = (en: string, ja: string, ko: string): MultilingualText => ({
  en: { text: en, state: 'source' },
  ja: { text: ja, state: 'provisional' },
  ko: { text: ko, state: 'provisional' },
})

type Made = Omit<
  IndicatorDraft,
  'illustrative' | 'source' | 'commitments' | 'chipInputs' | 'remark' | 'country'
> &
  Partial<Pick<IndicatorDraft, 'country'>>

const made = (draft: Made): IndicatorDraft => ({
  country: null,
  chipInputs: [],
  commitments: ['semiconductors-1'],
  ...draft,
  source: { name: 'Illustrative: made up for demonstration', url: null, accessedOn: '2026-11-24' },
  remark: null,
  illustrative: true,
})

const everybody: Party[] = ['jp', 'kr', 'us']

/** Beyond its threshold since October, after three of four months. */
const waferLeadTime: DemonstrationIndicator = {
  id: idOf(1),
  party: 'kr',
  audience: everybody,
  draft: made({
    title: text(
      'Example: lead time of 300 mm wafers',
      '例示：300mmウェハーの納期',
      '예시: 300mm 웨이퍼 납기',
    ),
    measures: 'lead-time',
    unit: 'weeks',
    worse: 'higher',
    cadence: 'monthly',
    releaseLagDays: 15,
    comparison: 'changes',
    stages: ['wafers', 'front-end'],
    thresholds: [
      { level: 'watch', enter: 14, leave: 13, need: 3, of: 4 },
      { level: 'warning', enter: 16, leave: 14.5, need: 3, of: 4 },
      { level: 'alarm', enter: 22, leave: 19, need: 3, of: 4 },
    ],
  }),
  said: madeUpSeries({
    cadence: 'monthly',
    from: '2024-05',
    lag: 13,
    // prettier-ignore
    values: [11, 11, 12, 12, 11, 12, 13, 12, 12, 13, 12, 12, 13, 13, 12, 13, 13, 14, 13, 14, 14, 13, 14, 15, 14, 15, 17, 15.5, 17, 18],
  }),
}

const stocks = madeUpSeries({
  cadence: 'monthly',
  from: '2024-05',
  lag: 20,
  // prettier-ignore
  values: [62, 61, 63, 64, 62, 60, 61, 62, 63, 61, 60, 59, 61, 62, 60, 59, 58, 60, 61, 59, 58, 57, 59, 58, 56, 57, 55, 54, 52],
})

/** August was first given as 54 days, and in October as 49. */
const gasStocks: DemonstrationIndicator = {
  id: idOf(2),
  party: 'us',
  audience: everybody,
  draft: made({
    title: text(
      'Example: stocks of noble gases at chip makers',
      '例示：半導体メーカーの希ガス在庫',
      '예시: 반도체 제조사의 희귀가스 재고',
    ),
    measures: 'inventory',
    unit: 'days',
    worse: 'lower',
    cadence: 'monthly',
    releaseLagDays: 25,
    comparison: 'changes',
    stages: ['materials', 'front-end'],
    thresholds: [
      { level: 'watch', enter: 50, leave: 55, need: 3, of: 4 },
      { level: 'warning', enter: 40, leave: 48, need: 3, of: 4 },
    ],
  }),
  said: [
    ...stocks,
    { period: '2026-07', releasedOn: '2026-10-20', value: 53 },
    { period: '2026-08', releasedOn: '2026-10-20', value: 49 },
    { period: '2026-10', releasedOn: '2026-11-20', value: 48 },
  ],
}

/** The second quarter of 2025 was not published. */
const utilisation: DemonstrationIndicator = {
  id: idOf(3),
  party: 'jp',
  audience: everybody,
  draft: made({
    title: text(
      'Example: utilisation of mature-node fabs',
      '例示：成熟ノード工場の稼働率',
      '예시: 성숙 공정 팹 가동률',
    ),
    measures: 'utilisation',
    unit: 'percent',
    worse: 'higher',
    cadence: 'quarterly',
    releaseLagDays: 45,
    comparison: 'changes',
    country: 'JP',
    stages: ['front-end'],
    thresholds: [{ level: 'watch', enter: 92, leave: 88, need: 2, of: 3 }],
  }),
  said: madeUpSeries({
    cadence: 'quarterly',
    from: '2022-Q1',
    lag: 42,
    // prettier-ignore
    values: [91, 92, 93, 90, 86, 82, 80, 79, 78, 80, 81, 83, 82, null, 84, 85, 86, 87, 88],
  }),
}

/** A jump in the newest week, after a year of small steps. */
const galliumPrice: DemonstrationIndicator = {
  id: idOf(4),
  party: 'us',
  audience: everybody,
  draft: made({
    title: text(
      'Example: spot price of high-purity gallium',
      '例示：高純度ガリウムのスポット価格',
      '예시: 고순도 갈륨 현물 가격',
    ),
    measures: 'price',
    unit: 'usd-per-kg',
    worse: 'higher',
    cadence: 'weekly',
    releaseLagDays: 3,
    comparison: 'changes',
    stages: ['materials'],
    thresholds: [{ level: 'warning', enter: 700, leave: 620, need: 3, of: 4 }],
  }),
  said: madeUpSeries({
    cadence: 'weekly',
    from: '2026-W10',
    lag: 2,
    // prettier-ignore
    values: [510, 514, 512, 518, 521, 519, 524, 530, 527, 531, 536, 533, 538, 541, 545, 542, 548, 551, 549, 553, 558, 556, 561, 559, 563, 566, 570, 568, 572, 575, 573, 578, 581, 579, 583, 586, 590, 641],
  }),
}

/** Two months are overdue. */
const shipments: DemonstrationIndicator = {
  id: idOf(5),
  party: 'kr',
  audience: everybody,
  draft: made({
    title: text(
      'Example: shipments of lithography equipment',
      '例示：露光装置の出荷額',
      '예시: 노광 장비 출하액',
    ),
    measures: 'shipments',
    unit: 'usd-million',
    worse: 'lower',
    cadence: 'monthly',
    releaseLagDays: 20,
    comparison: 'same-season',
    country: 'KR',
    stages: ['equipment'],
    thresholds: [{ level: 'watch', enter: 180, leave: 220, need: 3, of: 4 }],
  }),
  said: madeUpSeries({
    cadence: 'monthly',
    from: '2022-09',
    lag: 18,
    // prettier-ignore
    values: [310, 265, 240, 330, 210, 225, 340, 235, 250, 345, 240, 260, 320, 270, 250, 345, 220, 235, 350, 245, 255, 360, 250, 265, 330, 280, 255, 350, 225, 240, 355, 250, 262, 362, 255, 270, 335, 285, 260, 352, 230, 238, 348, 240, 248, 330, 232, 240],
  }),
}

/** Begun in spring: too little history to say what is unusual. Shared by two ministries. */
const substrateLeadTime: DemonstrationIndicator = {
  id: idOf(6),
  party: 'jp',
  audience: ['jp', 'kr'],
  draft: made({
    title: text(
      'Example: lead time of packaging substrates',
      '例示：パッケージ基板の納期',
      '예시: 패키지 기판 납기',
    ),
    measures: 'lead-time',
    unit: 'weeks',
    worse: 'higher',
    cadence: 'monthly',
    releaseLagDays: 15,
    comparison: 'changes',
    stages: ['assembly-test-packaging'],
    thresholds: [],
  }),
  said: madeUpSeries({ cadence: 'monthly', from: '2026-04', lag: 12, values: [9, 9, 10, 10, 11, 10, 11] }),
}

export const demonstrationIndicators: readonly DemonstrationIndicator[] = [
  waferLeadTime,
  gasStocks,
  utilisation,
  galliumPrice,
  shipments,
  substrateLeadTime,
]
