import { describe, expect, it } from 'vitest'
import { exampleIndicator, indicatorValuesRecorded } from './indicator.events.ts'
import {
  indicatorSchema,
  MEASURED_IN,
  MEASURES,
  MISSING_REASONS,
  MOST_CROSSINGS,
  MOST_OBSERVATIONS,
  UNITS,
  type Observation,
} from './indicator.ts'

describe('an indicator, as it travels', () => {
  it('is what the example shows', () => {
    expect(indicatorSchema.parse(exampleIndicator)).toEqual(exampleIndicator)
  })

  it.each([{ value: null }, { value: 3, missing: 'withdrawn' }, { value: Number.NaN }, { value: -1 }])(
    'has a value or a reason why there is none, and nothing that stands for both: %o',
    (said) => {
      const observation = { period: '2026-10', releasedOn: '2026-11-14', ...said }
      expect(indicatorSchema.safeParse({ ...exampleIndicator, observations: [observation] }).success).toBe(
        false,
      )
    },
  )

  it('knows each measure’s units, and no unit that nothing is measured in', () => {
    expect(Object.keys(MEASURED_IN)).toEqual([...MEASURES])
    expect(new Set(Object.values(MEASURED_IN).flat())).toEqual(new Set(UNITS))
  })

  it('stays under 200 kB with as many values, crossings and words as it may have', () => {
    const { crossings, chipInputs, commitments } = exampleIndicator
    const observation: Observation = { period: '2026-11-24', releasedOn: '2026-11-25', value: 12345.6789 }
    const missing = { ...observation, value: null, missing: MISSING_REASONS[0] }
    const text = (state: 'source' | 'agreed') => ({ text: '半'.repeat(2000), state })
    const words = { en: text('source'), ja: text('agreed'), ko: text('agreed') }
    const ended = { how: 'threshold-changed', period: '2026-11-24', foundOn: '2026-11-24' } as const
    const indicator = indicatorSchema.parse({
      ...exampleIndicator,
      title: words,
      remark: words,
      chipInputs: Array.from({ length: 40 }, () => chipInputs[0]),
      commitments: Array.from({ length: 29 }, () => commitments[0]),
      observations: Array.from({ length: MOST_OBSERVATIONS }, (_, index) =>
        index % 3 === 0 ? missing : observation,
      ),
      crossings: Array.from({ length: MOST_CROSSINGS }, () => ({ ...crossings[0], ended })),
    })
    const data = { ...indicatorValuesRecorded.example, indicator }
    expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(200_000)
  })
})
