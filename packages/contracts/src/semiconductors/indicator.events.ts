import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { ALARM_LEVELS, indicatorSchema, periodSchema, type Indicator } from './indicator.ts'

/** What examples and golden events carry. */
export const exampleIndicator: Indicator = {
  id: '019a1c00-0000-7000-8000-000000000201',
  title: {
    en: { text: 'Lead time of an input', state: 'source' },
    ja: { text: '投入財の納期', state: 'provisional' },
    ko: { text: '투입재 납기', state: 'provisional' },
  },
  measures: 'lead-time',
  unit: 'weeks',
  worse: 'higher',
  cadence: 'monthly',
  releaseLagDays: 15,
  comparison: 'changes',
  source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
  country: 'JP',
  chipInputs: ['019a1c00-0000-7000-8000-000000000101'],
  stages: ['wafers'],
  commitments: ['semiconductors-1'],
  thresholds: [{ level: 'warning', enter: 16, leave: 14, need: 3, of: 4 }],
  observations: [
    { period: '2026-07', releasedOn: '2026-08-14', value: 16.5 },
    { period: '2026-08', releasedOn: '2026-09-14', value: 15 },
    { period: '2026-08', releasedOn: '2026-10-14', value: 17 },
    { period: '2026-09', releasedOn: '2026-10-14', value: null, missing: 'not-published' },
    { period: '2026-10', releasedOn: '2026-11-13', value: 18 },
  ],
  crossings: [
    {
      alert: '019a1c00-0000-5000-8000-000000000301',
      level: 'warning',
      from: '2026-10',
      foundOn: '2026-11-13',
      ended: null,
    },
  ],
  remark: null,
  illustrative: true,
}

const entity = 'indicator'
const data = z.strictObject({ indicator: indicatorSchema })

export const indicatorRecorded = defineEvent({
  type: 'semiconductors.indicator-recorded',
  entity,
  version: 1,
  summary: {
    en: 'An early-warning indicator was set up: what it measures, when its values are due, at which levels it warns.',
    ja: '早期警戒指標が設定された。何を測るか、値がいつ出るか、どの水準で警告するかを定める。',
    ko: '조기경보 지표가 설정되었다. 측정 대상, 값의 공표 시기, 경고 수준을 정한다.',
  },
  data,
  example: { indicator: { ...exampleIndicator, observations: [], crossings: [] } },
})

export const indicatorAmended = defineEvent({
  type: 'semiconductors.indicator-amended',
  entity,
  version: 1,
  summary: {
    en: 'An indicator is measured, placed or held against thresholds differently from now on.',
    ja: '指標の測り方、位置付け、またはしきい値が、今後は変わる。',
    ko: '지표의 측정 방법, 위치 또는 임계값이 앞으로 달라진다.',
  },
  data,
  example: { indicator: exampleIndicator },
})

/** Which values came in. */
const firstRelease = z.strictObject({
  first: periodSchema,
  last: periodSchema,
  added: z.int().min(0).describe('Periods that nothing had been said of.'),
  revised: z.int().min(0).describe('Periods of which something else had been said.'),
})
const firstData = data.extend({ release: firstRelease })
type FirstData = z.infer<typeof firstData>

const alerts = z.array(z.uuid()).max(ALARM_LEVELS.length)

export const indicatorValuesRecorded = defineEvent({
  type: 'semiconductors.indicator-values-recorded',
  entity,
  version: 2,
  summary: {
    en: 'Values of an indicator came in or were revised, and which thresholds it crossed or came back from by them.',
    ja: '指標の値が入ったか、改定された。それによって超えた、または戻ったしきい値を含む。',
    ko: '지표의 값이 들어왔거나 개정되었다. 그로 인해 넘었거나 되돌아온 임계값을 포함한다.',
  },
  data: data.extend({
    release: firstRelease.extend({
      crossed: z
        .strictObject({
          began: alerts.describe('Alerts of thresholds that the indicator now stands beyond.'),
          ended: alerts.describe('Alerts of thresholds that it no longer stands beyond.'),
        })
        .nullable()
        .describe(
          'What these values did to the thresholds: crossings of the indicator, by their alert. Null: it was recorded before this was said.',
        ),
    }),
  }),
  example: {
    indicator: exampleIndicator,
    release: {
      first: '2026-08',
      last: '2026-10',
      added: 2,
      revised: 1,
      crossed: { began: ['019a1c00-0000-5000-8000-000000000301'], ended: [] },
    },
  },
  earlier: [
    {
      version: 1,
      data: firstData,
      example: {
        indicator: exampleIndicator,
        release: { first: '2026-08', last: '2026-10', added: 2, revised: 1 },
      },
      upcast: ({ indicator, release }: FirstData) => ({ indicator, release: { ...release, crossed: null } }),
    },
  ],
})
