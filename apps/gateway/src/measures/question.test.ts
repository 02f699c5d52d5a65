import { measureRecorded, type Measure } from '@trilateral/contracts/critical-minerals'
import { describe, expect, it } from 'vitest'
import { clausesAnswering } from './question.ts'

const recorded = measureRecorded.example.measure
const suspended: Measure = {
  ...recorded,
  clauses: recorded.clauses.map((clause) => ({
    ...clause,
    changes: [
      {
        kind: 'suspended',
        from: '2025-11-09',
        until: '2026-11-27',
        instrument: '72/2025',
        source: recorded.source,
      },
    ],
  })),
}
const statesOn = (on: string, question = {}) =>
  clausesAnswering(suspended, { on, ...question }).map(({ standing }) => standing.state)

describe('what a reader asks of the register', () => {
  it('given gallium banned for the United States and suspended until 27 November 2026, then it depends on the day', () => {
    expect(statesOn('2025-11-01')).toEqual(['in-force'])
    expect(statesOn('2025-12-01')).toEqual(['suspended'])
    expect(statesOn('2026-11-28')).toEqual(['suspension-lapsed'])
  })

  it('given a state is asked for, then clauses in another state on that day are no answer', () => {
    expect(statesOn('2025-12-01', { state: 'suspended' })).toEqual(['suspended'])
    expect(statesOn('2025-12-01', { state: 'in-force' })).toEqual([])
  })

  it('given words, a destination or a material that it does not have, then there is no answer', () => {
    expect(statesOn('2025-12-01', { search: 'gallium', target: 'US', material: 'gallium' })).toHaveLength(1)
    expect(statesOn('2025-12-01', { search: 'tungsten' })).toEqual([])
    expect(statesOn('2025-12-01', { target: 'DE' })).toEqual([])
    expect(statesOn('2025-12-01', { material: 'graphite' })).toEqual([])
  })
})
