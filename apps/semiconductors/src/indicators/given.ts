// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import type { Indicator, Observation } from '@trilateral/contracts/semiconductors'
import type { Recorder } from '@trilateral/records'
import type { RecordInput } from './commands.ts'

/** A lead time in weeks, released within fifteen days after the month; bad above 16 in three of four months. */
export const givenIndicator = (changes: Partial<Indicator> = {}): Indicator => ({
  id: '019a1c00-0000-7000-8000-000000000201',
  title: { en: { text: 'Lead time of wafers', state: 'source' } },
  measures: 'lead-time',
  unit: 'weeks',
  worse: 'higher',
  cadence: 'monthly',
  releaseLagDays: 15,
  comparison: 'changes',
  source: { name: 'A trade association', url: null, accessedOn: '2026-11-20' },
  country: null,
  chipInputs: [],
  stages: ['wafers'],
  commitments: ['semiconductors-1'],
  thresholds: [{ level: 'warning', enter: 16, leave: 14, need: 3, of: 4 }],
  observations: [],
  crossings: [],
  remark: null,
  illustrative: true,
  ...changes,
})

/** Values from January 2026 on, each released on the fourteenth of the next month; null: not published. */
export const givenMonths = (values: readonly (number | null)[]): Observation[] =>
  values.map((value, index) => ({
    period: `2026-${String(index + 1).padStart(2, '0')}`,
    releasedOn: `2026-${String(index + 2).padStart(2, '0')}-14`,
    value,
    ...(value === null ? { missing: 'not-published' as const } : {}),
  }))

/** What the form sends, each time as a wish of its own. */
export function givenForm(changes: Partial<RecordInput> = {}): RecordInput {
  const { id: _id, observations: _values, crossings: _crossings, ...draft } = givenIndicator()
  return { ...draft, requestId: randomUUID(), audience: ['jp', 'kr', 'us'], tlp: 'GREEN', ...changes }
}

/** A file of values as officials send it: lines under the head. */
export const givenCsv = (...lines: readonly string[]): string =>
  `${['period,value,unit,released_on,missing', ...lines].join('\n')}\n`

/** The values of `givenMonths`, as a file. */
export const csvOf = (observations: readonly Observation[], unit = 'weeks'): string =>
  givenCsv(
    ...observations.map(({ period, value, releasedOn, missing }) =>
      [period, value ?? '', unit, releasedOn, missing ?? ''].join(','),
    ),
  )

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Official of ${party}`,
})

export function yes<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}
