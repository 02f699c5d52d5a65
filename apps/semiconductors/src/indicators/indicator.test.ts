import { MOST_OBSERVATIONS, type Indicator, type Observation } from '@trilateral/contracts/semiconductors'
import { describe, expect, it } from 'vitest'
import { checkIndicator } from './check-indicator.ts'
import { givenIndicator, givenMonths, yes } from './given.ts'
import { amend, record, recordValues } from './indicator.ts'

const TODAY = '2026-11-24'
const draftOf = ({ id: _id, observations: _values, crossings: _crossings, ...draft }: Indicator) => draft
const given = (values: readonly (number | null)[] = []) =>
  values.length === 0
    ? givenIndicator()
    : yes(recordValues(givenIndicator(), givenMonths(values), TODAY)).state
const later = (standing: Indicator, said: readonly Observation[]) =>
  yes(recordValues(standing, said, TODAY)).state

describe('setting an indicator up', () => {
  it('given what an official wrote, then it stands without values, and the others are told', () => {
    expect(yes(record(draftOf(givenIndicator()), 'an-id'))).toMatchObject({
      state: { id: 'an-id', observations: [], crossings: [] },
      event: { definition: { type: 'semiconductors.indicator-recorded' } },
    })
  })

  it.each<[string, Partial<Indicator>]>([
    ['unit-not-of-measure', { measures: 'utilisation' }],
    ['threshold-levels-crossed', { worse: 'lower' }],
    ['unknown-commitment', { commitments: ['semiconductors-9'] }],
  ])('given what cannot be, then it is refused: %s', (code, changes) => {
    expect(checkIndicator(draftOf(givenIndicator(changes)))).toMatchObject({ refusal: { code } })
  })
})

describe('amending an indicator', () => {
  it('given values, then what they were measured in stays; without values it may change', () => {
    const daily = draftOf(givenIndicator({ unit: 'days' }))
    expect(amend(given([12]), daily, TODAY)).toMatchObject({
      refusal: { code: 'indicator-fixed-by-values', field: 'unit' },
    })
    expect(amend(given(), daily, TODAY).ok).toBe(true)
    expect(amend(given(), draftOf(given()), TODAY)).toMatchObject({ refusal: { code: 'nothing-changed' } })
  })

  it('given a lower threshold, then what stood within it is beyond it now; given it back, then that ended by the change', () => {
    const standing = given([15, 15, 15, 15])
    const stricter = draftOf(
      givenIndicator({ thresholds: [{ level: 'watch', enter: 14, leave: 12, need: 3, of: 4 }] }),
    )
    const strict = yes(amend(standing, stricter, TODAY)).state
    expect(strict.crossings).toMatchObject([{ level: 'watch', from: '2026-03', ended: null }])
    const back = yes(amend(strict, draftOf(standing), TODAY)).state
    expect(back.crossings).toMatchObject([{ ended: { how: 'threshold-changed' } }])
  })
})

describe('recording values', () => {
  it('given new and revised ones, then both vintages stand and the event says how many', () => {
    const standing = given([12, 13])
    const said: Observation[] = [
      { period: '2026-02', releasedOn: '2026-04-14', value: 14 },
      { period: '2026-03', releasedOn: '2026-04-14', value: 15 },
    ]
    const { state, event } = yes(recordValues(standing, said, TODAY))
    expect(state.observations.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2026-01 12',
      '2026-02 13',
      '2026-02 14',
      '2026-03 15',
    ])
    expect(event.data).toMatchObject({ release: { first: '2026-02', last: '2026-03', added: 1, revised: 1 } })
  })

  it('given more than a record holds, then it is refused and nothing is cut off', () => {
    const many = Array.from({ length: MOST_OBSERVATIONS }, (_, index): Observation => ({
      period: '2026-01',
      releasedOn: new Date(Date.UTC(2020, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
      value: index,
    }))
    const full = later(givenIndicator(), many)
    expect(recordValues(full, givenMonths([1]), TODAY)).toMatchObject({
      refusal: { code: 'series-full', facts: { most: MOST_OBSERVATIONS } },
    })
  })
})

describe('crossing a threshold', () => {
  it('given three of four months beyond it, then it is found once, with the alert that will tell of it', () => {
    const standing = given([12, 17, 15, 17, 18])
    expect(standing.crossings).toEqual([
      { alert: expect.any(String), level: 'warning', from: '2026-05', foundOn: TODAY, ended: null },
    ])
    const more = later(standing, [{ period: '2026-06', releasedOn: '2026-07-14', value: 19 }])
    expect(more.crossings).toEqual(standing.crossings)
  })

  it('given values revised while it stands, so that it would have begun earlier, then it stays the one that was told', () => {
    const standing = given([12, 17, 15, 17, 18])
    const revised = later(standing, [{ period: '2026-03', releasedOn: '2026-07-01', value: 17 }])
    expect(revised.crossings).toEqual(standing.crossings)
  })

  it('given values that come back, then it left; given a revision that takes the ground away, then it was revised', () => {
    const standing = given([17, 17, 17])
    const back = later(standing, [
      { period: '2026-04', releasedOn: '2026-05-14', value: 12 },
      { period: '2026-05', releasedOn: '2026-06-14', value: 12 },
      { period: '2026-06', releasedOn: '2026-07-14', value: 12 },
    ])
    expect(back.crossings).toMatchObject([{ ended: { how: 'left', period: '2026-06', foundOn: TODAY } }])
    const revised = later(standing, [{ period: '2026-02', releasedOn: '2026-06-01', value: 15 }])
    expect(revised.crossings).toMatchObject([{ ended: { how: 'revised', period: '2026-03' } }])
  })

  it('given values that cross or come back, then the event names the alerts of just those crossings', () => {
    const months = givenMonths([17, 17, 17, 12, 12, 12])
    const crossedBy = (standing: Indicator, said: readonly Observation[]) =>
      yes(recordValues(standing, said, TODAY)).event.data
    const standing = given([17, 17])
    const beyond = later(standing, months.slice(2, 3))
    const alert = beyond.crossings[0]?.alert
    const crossed = (began: unknown[], ended: unknown[]) => ({ release: { crossed: { began, ended } } })
    expect(crossedBy(standing, months.slice(2, 3))).toMatchObject(crossed([alert], []))
    expect(crossedBy(beyond, months.slice(3, 4))).toMatchObject(crossed([], []))
    expect(crossedBy(beyond, months.slice(3))).toMatchObject(crossed([], [alert]))
  })

  it('given it crosses once more, or a revision says that it had never left, then that is another alert', () => {
    const standing = given([17, 17, 17, 12, 12, 12])
    expect(standing.crossings).toEqual([])
    const again = later(given([17, 17, 17]), givenMonths([17, 17, 17, 12, 12, 12]).slice(3))
    const reopened = later(again, [{ period: '2026-05', releasedOn: '2026-09-01', value: 18 }])
    const alerts = reopened.crossings.map(({ alert }) => alert)
    expect(reopened.crossings.map(({ ended }) => ended?.how)).toEqual(['left', undefined])
    expect(new Set(alerts).size).toBe(2)
  })

  it('given history in which it crossed and left long ago, then nobody is alarmed today', () => {
    expect(given([17, 18, 19, 12, 11, 10]).crossings).toEqual([])
  })

  it('given a missing month, then it neither begins nor ends', () => {
    expect(given([17, 17, null]).crossings).toEqual([])
    const standing = given([17, 17, 17])
    const missing = later(standing, [
      { period: '2026-04', releasedOn: '2026-05-14', value: null, missing: 'confidential' },
    ])
    expect(missing.crossings).toEqual(standing.crossings)
  })
})
