import type { ObservedIndicator } from '@trilateral/contracts/partner'
import { describe, expect, it } from 'vitest'
import { givenIndicator, givenMonths } from './given.ts'
import { takeObserved, type SharedAs } from './observed.ts'

const TODAY = '2026-11-24'
const ALL: SharedAs = { audience: ['jp', 'kr', 'us'], tlp: 'GREEN' }
/** January to March stand: 12, none published, 14 weeks. */
const standing = givenIndicator({ observations: givenMonths([12, null, 14]) })

const observed = (changes: Partial<ObservedIndicator> = {}): ObservedIndicator => ({
  indicator: standing.id,
  period: '2026-04',
  releasedOn: '2026-05-14',
  value: 18.5,
  unit: 'weeks',
  source: { name: 'A statistics office', url: null, accessedOn: '2026-05-14' },
  ...changes,
})
const taken = (changes: Partial<ObservedIndicator>, { indicator = ALL, report = ALL } = {}) =>
  takeObserved(standing, observed(changes), { today: TODAY, indicator, report })

describe('a value that a statistics office’s system reports', () => {
  it('given the next month, then it is kept beside what stands', () => {
    const answer = taken({})
    if (!answer.ok) throw new Error(answer.refusal.code)
    expect(answer.value.state.observations).toEqual([
      ...standing.observations,
      { period: '2026-04', releasedOn: '2026-05-14', value: 18.5 },
    ])
    expect(answer.value.event.data).toMatchObject({ release: { added: 1, revised: 0 } })
  })

  it('given a later word on a month that has one, then both stay', () => {
    const answer = taken({ period: '2026-01', releasedOn: '2026-06-01', value: 11 })
    if (!answer.ok) throw new Error(answer.refusal.code)
    expect(answer.value.state.observations.filter(({ period }) => period === '2026-01')).toMatchObject([
      { value: 12, releasedOn: '2026-02-14' },
      { value: 11, releasedOn: '2026-06-01' },
    ])
    expect(answer.value.event.data).toMatchObject({ release: { added: 0, revised: 1 } })
  })

  it('given that there is none, then the reason is kept, and no nought', () => {
    const answer = taken({ value: null, missing: 'confidential' })
    if (!answer.ok) throw new Error(answer.refusal.code)
    expect(answer.value.state.observations.at(-1)).toEqual({
      period: '2026-04',
      releasedOn: '2026-05-14',
      value: null,
      missing: 'confidential',
    })
  })

  it.each([
    ['another unit', { unit: 'days' }, 'unit-other', 'unit'],
    ['a period of another cadence', { period: '2026-W18' }, 'period-not-of-cadence', 'period'],
    ['a period that has not ended', { period: '2026-12' }, 'period-in-future', 'period'],
    ['a release still to come', { releasedOn: '2026-12-01' }, 'release-in-future', 'releasedOn'],
    ['a release before the period ended', { releasedOn: '2026-04-02' }, 'release-before-end', 'releasedOn'],
    [
      'another value for the same release',
      { period: '2026-01', releasedOn: '2026-02-14', value: 13 },
      'said-otherwise-that-day',
      'value',
    ],
    [
      'what stands already',
      { period: '2026-01', releasedOn: '2026-02-14', value: 12 },
      'nothing-changed',
      'value',
    ],
  ] as const)('given %s, then its field is named', (_case, changes, code, field) => {
    expect(taken(changes)).toMatchObject({ ok: false, refusal: { code, field } })
  })

  it('given a report for fewer than see the indicator, or marked more strictly, then it is refused: a value goes where its indicator goes', () => {
    expect(taken({}, { report: { ...ALL, audience: ['kr'] } })).toMatchObject({
      refusal: { code: 'report-for-fewer', field: 'audience', facts: { audience: 'jp-kr-us' } },
    })
    expect(taken({}, { report: { ...ALL, tlp: 'AMBER' } })).toMatchObject({
      refusal: { code: 'report-marked-stricter', field: 'tlp', facts: { tlp: 'GREEN' } },
    })
    const own = { audience: ['kr'], tlp: 'AMBER' } as const
    expect(taken({}, { indicator: own, report: ALL }).ok).toBe(true)
  })
})
