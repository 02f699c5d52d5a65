import { array, assert, constantFrom, double, nat, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severityFigure, severityWords, worseFirst } from './severity-level.ts'
import { hardest, severityOf, severityWhile, type SeverityInputs, type SubstituteLevel } from './severity.ts'

const known: SeverityInputs = { dependence: [1], weeks: 0, substitutes: 'none' }

describe('how severe an exposure is', () => {
  it('given an input that cannot go on, no stock and no substitute, then it is as severe as can be', () => {
    expect(severityOf(known)).toMatchObject({ severity: { low: 1, high: 1 }, unknown: [] })
  })

  it('given a quarter of a year in stock, then it is half of that; given a part substitute too, a quarter', () => {
    expect(severityOf({ ...known, weeks: 13 }).severity.high).toBe(0.5)
    expect(severityOf({ ...known, weeks: 13, substitutes: 'in-part' }).severity.high).toBe(0.25)
  })

  it('given stocks that nobody knows, then the answer is a range and names them', () => {
    expect(severityOf({ ...known, weeks: null })).toMatchObject({
      severity: { low: 0, high: 1 },
      unknown: ['cover'],
    })
  })

  it('given substitutes that nobody knows, then a tenth of it is certain', () => {
    expect(severityOf({ ...known, substitutes: null }).severity).toEqual({ low: 0.1, high: 1 })
  })

  it('given two materials, one of unknown weight, then at least the known one counts', () => {
    const { severity, unknown } = severityOf({ ...known, dependence: [0.4, null] })
    expect(severity).toEqual({ low: 0.4, high: 1 })
    expect(unknown).toEqual(['dependence'])
  })

  it('given one material without which nothing goes on, then the weight of another is not missed', () => {
    expect(severityOf({ ...known, dependence: [1, null] }).unknown).toEqual([])
  })
})

describe('what it is called', () => {
  it.each([
    [{ low: 1, high: 1 }, 'severe', '100'],
    [{ low: 0.3, high: 0.5 }, 'moderate to high', '30–50'],
    [{ low: 0, high: 1 }, 'unknown', '0–100'],
    [{ low: 0, high: 0.5 }, 'none to high', '0–50'],
    [{ low: 0, high: 0 }, 'none', '0'],
  ])('%o is %s, %s', (severity, words, figure) => {
    expect(severityWords(severity, 'en')).toBe(words)
    expect(severityFigure(severity)).toBe(figure)
  })

  it('is called so in three languages', () => {
    const severity = { low: 0.3, high: 0.5 }
    expect(severityWords(severity, 'ja')).toBe('中程度～高い')
    expect(severityWords(severity, 'ko')).toBe('보통~높음')
  })

  it('the worst stands first, and of two that can be as bad the surer one', () => {
    const some = [
      { low: 0, high: 1 },
      { low: 0.2, high: 0.3 },
      { low: 0.5, high: 1 },
    ]
    expect(some.toSorted(worseFirst).map(({ low }) => low)).toEqual([0.5, 0, 0.2])
  })
})

const LEVELS: readonly SubstituteLevel[] = ['none', 'in-part', 'full']
const fraction = double({ min: 0, max: 1, noNaN: true })
const weeks = double({ min: 0, max: 520, noNaN: true })
const inputs = record({
  dependence: array(option(fraction), { minLength: 1, maxLength: 4 }),
  weeks: option(weeks),
  substitutes: option(constantFrom(...LEVELS)),
})
const neverLess = (more: SeverityInputs, less: SeverityInputs) => {
  const [a, b] = [severityOf(more).severity, severityOf(less).severity]
  expect(a.low).toBeGreaterThanOrEqual(b.low)
  expect(a.high).toBeGreaterThanOrEqual(b.high)
}

describe('the laws of severity', () => {
  it('lies between nothing and one, least before most, and is exact when every input is known', () => {
    assert(
      property(inputs, (given) => {
        const { severity, unknown } = severityOf(given)
        expect(severity.low).toBeGreaterThanOrEqual(0)
        expect(severity.high).toBeLessThanOrEqual(1)
        expect(severity.low).toBeLessThanOrEqual(severity.high)
        if (unknown.length === 0) expect(severity.low).toBe(severity.high)
      }),
    )
  })

  it('less in stock never makes it less', () => {
    assert(
      property(inputs, weeks, weeks, (given, a, b) =>
        neverLess({ ...given, weeks: Math.min(a, b) }, { ...given, weeks: Math.max(a, b) }),
      ),
    )
  })

  it('more dependence never makes it less, nor does one material more', () => {
    assert(
      property(inputs, fraction, fraction, (given, a, b) => {
        neverLess({ ...given, dependence: [Math.max(a, b)] }, { ...given, dependence: [Math.min(a, b)] })
        neverLess({ ...given, dependence: [...given.dependence, a] }, given)
      }),
    )
  })

  it('fewer substitutes never make it less', () => {
    assert(
      property(inputs, nat(2), nat(2), (given, a, b) => {
        const level = (index: number) => LEVELS[index] ?? 'none'
        neverLess(
          { ...given, substitutes: level(Math.min(a, b)) },
          { ...given, substitutes: level(Math.max(a, b)) },
        )
      }),
    )
  })

  it('what becomes known lies within what was possible', () => {
    assert(
      property(inputs, fraction, weeks, constantFrom(...LEVELS), (given, part, stock, level) => {
        const before = severityOf(given).severity
        const after = severityOf({
          dependence: given.dependence.map((each) => each ?? part),
          weeks: given.weeks ?? stock,
          substitutes: given.substitutes ?? level,
        }).severity
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
    )
  })

  it('a clause that rests leaves nothing, one that nobody confirmed never more than one that applies', () => {
    assert(
      property(inputs, (given) => {
        const { severity } = severityOf(given)
        expect(severityWhile('rests', severity)).toEqual({ low: 0, high: 0 })
        expect(severityWhile('unconfirmed', severity).low).toBeLessThanOrEqual(severity.low)
        expect(severityWhile('unconfirmed', severity).high).toBe(severity.high)
        expect(severityWhile('applies', severity)).toEqual(severity)
      }),
    )
  })

  it('of several, the hardest is no less than each', () => {
    assert(
      property(array(inputs, { minLength: 1 }), (all) => {
        const each = all.map((given) => severityOf(given).severity)
        for (const { low, high } of each) {
          expect(hardest(each).low).toBeGreaterThanOrEqual(low)
          expect(hardest(each).high).toBeGreaterThanOrEqual(high)
        }
      }),
    )
  })
})
