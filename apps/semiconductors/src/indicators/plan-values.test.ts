import { decided } from '@trilateral/contracts'
import type { Indicator } from '@trilateral/contracts/semiconductors'
import { readTable } from '@trilateral/files'
import { describe, expect, it } from 'vitest'
import { readFigure } from './file/read-figure.ts'
import { readValues } from './file/read-values.ts'
import { csvOf, givenCsv, givenIndicator, givenMonths, yes } from './given.ts'
import { recordValues } from './indicator.ts'
import { planValues, type Plan } from './plan-values.ts'

const TODAY = '2026-11-24'

async function plan(csv: string, indicator: Indicator = givenIndicator()): Promise<Plan> {
  const table = yes(await readTable(new TextEncoder().encode(csv)))
  return planValues(indicator, yes(readValues(table)).lines, TODAY)
}
const standing = (values: readonly (number | null)[]) =>
  yes(recordValues(givenIndicator(), givenMonths(values), TODAY)).state
const actions = ({ lines }: Plan) => lines.map(({ action }) => action)

describe('a file of values', () => {
  it('given values and a missing one, then each line is added as it says', async () => {
    const { lines, said } = await plan(
      givenCsv('2026-08,15.5,weeks,2026-09-14,', '2026-09,,weeks,2026-10-14,Not published'),
    )
    expect(lines.map(({ action }) => action)).toEqual(['added', 'added'])
    expect(said).toEqual([
      { period: '2026-08', releasedOn: '2026-09-14', value: 15.5 },
      { period: '2026-09', releasedOn: '2026-10-14', value: null, missing: 'not-published' },
    ])
  })

  it.each([
    ['unit-other', 'unit', '2026-09,15,days,2026-10-14,'],
    ['unit-other', 'unit', '2026-09,15,,2026-10-14,'],
    ['period-not-of-cadence', 'period', '2026-W40,15,weeks,2026-10-14,'],
    ['period-not-of-cadence', 'period', '2026-Q3,15,weeks,2026-10-14,'],
    ['period-not-of-cadence', 'period', '2026-13,15,weeks,2026-10-14,'],
    ['period-in-future', 'period', '2026-11,15,weeks,2026-11-20,'],
    ['release-before-end', 'released_on', '2026-09,15,weeks,2026-09-20,'],
    ['release-in-future', 'released_on', '2026-09,15,weeks,2026-12-01,'],
    ['release-not-a-day', 'released_on', '2026-09,15,weeks,2026-02-30,'],
    ['figure-not-a-number', 'value', '2026-09,about 15,weeks,2026-10-14,'],
    ['figure-not-a-number', 'value', '2026-09,n/a,weeks,2026-10-14,'],
    ['figure-ambiguous', 'value', '2026-09,"1,234",weeks,2026-10-14,'],
    ['figure-below-nought', 'value', '2026-09,-2,weeks,2026-10-14,'],
    ['value-or-reason', 'value', '2026-09,,weeks,2026-10-14,'],
    ['value-and-reason', 'missing', '2026-09,0,weeks,2026-10-14,withdrawn'],
    ['missing-reason-unknown', 'missing', '2026-09,,weeks,2026-10-14,lost'],
  ])('given a line that cannot be, then it is refused: %s in %s (%s)', async (code, column, line) => {
    const { lines, said } = await plan(givenCsv('2026-08,15,weeks,2026-09-14,', line))
    expect(lines.map(({ reasons }) => reasons)).toMatchObject([[], [{ code, column }]])
    expect(said).toHaveLength(1)
  })

  it('given everything wrong with a line, then all of it is said at once', async () => {
    const { lines } = await plan(givenCsv('2026-W40,many,days,soon,'))
    expect(lines[0]?.reasons.map(({ column }) => column)).toEqual(['period', 'unit', 'released_on', 'value'])
  })

  it('given two values of one period in one release, then both lines are refused; the same twice is one', async () => {
    const twice = await plan(givenCsv('2026-09,15,weeks,2026-10-14,', '2026-09,16,weeks,2026-10-14,'))
    expect(twice.lines.map(({ reasons }) => reasons[0]?.code)).toEqual([
      'period-twice-in-release',
      'period-twice-in-release',
    ])
    const same = await plan(givenCsv('2026-09,15,weeks,2026-10-14,', '2026-09,15.0,weeks,2026-10-14,'))
    expect(actions(same)).toEqual(['added', 'unchanged'])
    expect(same.said).toHaveLength(1)
  })

  it('given another value under a day that has spoken, then it is refused with what stands', async () => {
    const { lines } = await plan(givenCsv('2026-02,14,weeks,2026-03-14,'), standing([12, 13]))
    expect(lines[0]).toMatchObject({
      action: 'refused',
      reasons: [{ code: 'said-otherwise-that-day', facts: { stands: 13 } }],
    })
  })

  it('given nought, then it is a value', async () => {
    const { said } = await plan(givenCsv('2026-09,0,weeks,2026-10-14,'))
    expect(said).toEqual([{ period: '2026-09', releasedOn: '2026-10-14', value: 0 }])
  })

  it('given the same file once more, then nothing changes', async () => {
    const months = givenMonths([12, 13, null, 15])
    const again = await plan(csvOf(months), standing([12, 13, null, 15]))
    expect(actions(again)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(again.said).toEqual([])
  })

  it('given the whole series under a new day, then only what differs is a new vintage', async () => {
    const revised = givenMonths([12, 13.5, null]).map((each) => ({ ...each, releasedOn: '2026-09-01' }))
    const { said, lines } = await plan(csvOf(revised), standing([12, 13, null]))
    expect(lines.map(({ action, before }) => [action, before?.value])).toEqual([
      ['unchanged', 12],
      ['revised', 13],
      ['unchanged', null],
    ])
    expect(said).toEqual([{ period: '2026-02', releasedOn: '2026-09-01', value: 13.5 }])
  })

  it('given two releases in one file, in whichever order, then the later one revises the earlier', async () => {
    const { lines, said } = await plan(
      givenCsv('2026-08,16,weeks,2026-10-14,', '2026-08,15,weeks,2026-09-14,'),
    )
    expect(lines.map(({ action }) => action)).toEqual(['revised', 'added'])
    expect(said).toHaveLength(2)
  })

  it('given a month that a spreadsheet made a day of, units in Japanese and full-width figures, then they are understood', async () => {
    const { said } = await plan(givenCsv('2026-09-01,１５.５,週,2026-10-14,'))
    expect(said).toEqual([{ period: '2026-09', releasedOn: '2026-10-14', value: 15.5 }])
  })
})

describe('the head of a file', () => {
  const head = async (csv: string) => {
    const table = await readTable(new TextEncoder().encode(csv))
    return table.ok ? readValues(table.value) : table
  }

  it('names what it lacks, what stands twice, and that nothing follows', async () => {
    expect(await head('period,value\n2026-09,1\n')).toMatchObject({
      refusal: { code: 'column-missing', facts: { column: 'unit, released_on' } },
    })
    expect(await head('period,value,unit,released_on,Value\n')).toMatchObject({
      refusal: { code: 'column-twice' },
    })
    expect(await head(givenCsv())).toMatchObject({ refusal: { code: 'file-without-rows' } })
  })

  it('is read in any order and case, and what we do not read is told', async () => {
    expect(await head('Released On;Unit;Value;Period;Note\n2026-10-14;weeks;15;2026-09;x\n')).toEqual(
      decided({
        ignored: ['note'],
        lines: [
          {
            line: 2,
            cells: { period: '2026-09', value: '15', unit: 'weeks', released_on: '2026-10-14', missing: '' },
          },
        ],
      }),
    )
  })
})

describe('a figure', () => {
  it.each([
    ['1234.5', 1234.5],
    ['12,5', 12.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1.234', 1.234],
    ['-0', 0],
  ])('%s is %d', (cell, value) => {
    expect(readFigure(cell, false)).toEqual({ value })
  })

  it('with a decimal comma elsewhere in its column, 1.234 can be read in two ways', () => {
    expect(readFigure('1.234', true)).toEqual({ fault: 'figure-ambiguous' })
    expect(readFigure('1.23', true)).toEqual({ value: 1.23 })
  })

  it.each(['', '1e5', '12 weeks', '1,23,4', '0x10', 'Infinity', '٣'])('%s is none', (cell) => {
    expect(readFigure(cell, false)).toEqual({ fault: 'figure-not-a-number' })
  })
})
