import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agreementWithPublished } from '../reference/index.ts'
import type { SupplyRiskInputs } from '../risk/inputs.ts'
import { supplyRisk } from '../risk/supply-risk.ts'
import { coverageOf, type Share } from '../shares/share.ts'
import { granted } from '../testing/given.ts'
import { agreementTable } from './agreement-table.ts'
import { studyCases, studyGovernance, type StudyCase } from './eu-study.ts'
import { roundingAllows } from './rounding-allows.ts'

const governance = studyGovernance()
const printed = studyCases().filter(({ published }) => published !== null)
const valueOf = (inputs: Omit<SupplyRiskInputs, 'governance'>) =>
  granted(supplyRisk({ ...inputs, governance })).value ?? Number.NaN
const offBy = (one: StudyCase, inputs = one) => Math.abs(valueOf(inputs) - (one.published ?? Number.NaN))

function caseOf(name: string) {
  const found = printed.find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not among the printed`)
  return found
}

const scaled = (shares: readonly Share[]) =>
  shares.map((one) => ({ ...one, share: Math.min(100, (one.share / coverageOf(shares)) * 100) }))
const wholly = (one: StudyCase): StudyCase => ({
  ...one,
  global: scaled(one.global),
  sourcing: scaled(one.sourcing),
})

describe('the 31 values that the study prints, recomputed from its own inputs', () => {
  test('27 lie within 0.05 and 30 within 0.10', () => {
    expect(printed).toHaveLength(31)
    expect(printed.filter((one) => offBy(one) <= 0.05)).toHaveLength(27)
    expect(printed.filter((one) => offBy(one) <= 0.1)).toHaveLength(30)
    expect(agreementWithPublished).toMatchObject({ within005: 27, within010: 30 })
    expect(agreementWithPublished.cases).toHaveLength(31)
  })

  test('the four outside, and how far', () => {
    expect(
      agreementWithPublished.outside.map(({ material, difference, explained }) => [
        material,
        difference,
        explained,
      ]),
    ).toEqual([
      ['Gallium', -0.099, true],
      ['Thulium', 0.056, true],
      ['Lithium', 0.104, false],
      ['Neon', -0.051, true],
    ])
  })

  test('the table in the README is this one', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const cells = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+:?$/, '-')))
    expect(cells(readme)).toEqual(expect.arrayContaining(cells(agreementTable(agreementWithPublished))))
  })
})

describe('on GS the bracket is the global supply alone, whatever the import reliance', () => {
  test('so all six are met within 0.06; with the weight IR/2 none without sourcing shares would be near', () => {
    const onlyGlobal = printed.filter(({ basis }) => basis === 'GS')
    const names = onlyGlobal.map(({ name }) => name)
    expect(names).toEqual(['Cobalt', 'Dysprosium', 'Gadolinium', 'Thulium', 'Cerium', 'Niobium'])
    for (const one of onlyGlobal) expect(offBy(one)).toBeLessThan(0.06)
    for (const one of onlyGlobal.filter(({ sourcing }) => sourcing.length === 0)) {
      const weighted = valueOf(one) * ((one.importReliance ?? 0) / 2)
      expect(Math.abs(weighted - (one.published ?? Number.NaN))).toBeGreaterThan(1.6)
    }
  })
})

describe('why the four are outside', () => {
  test('gallium: sourcing shares add up to 96 %; scaled to 100 % they give 3.91, which prints as 3.9', () => {
    const gallium = caseOf('Gallium')
    expect(coverageOf(gallium.sourcing)).toBe(96)
    expect(valueOf(wholly(gallium))).toBeCloseTo(3.914, 3)
  })

  test('but scaling is no rule of the method: of all 31 it would meet 20 within 0.05', () => {
    expect(printed.filter((one) => offBy(one, wholly(one)) <= 0.05)).toHaveLength(20)
  })

  test('neon: rounding of the inputs allows 0.61 to 0.68', () => {
    const [low, high] = roundingAllows(caseOf('Neon'), valueOf)
    expect([low, high]).toEqual([expect.closeTo(0.61, 2), expect.closeTo(0.68, 2)])
    expect(high).toBeGreaterThan(0.65)
  })

  test('thulium: rounding allows 5.59 to 5.68; recycling of 1.1 % is enough to print as 5.6', () => {
    const thulium = caseOf('Thulium')
    expect(roundingAllows(thulium, valueOf)).toEqual([expect.closeTo(5.59, 2), expect.closeTo(5.68, 2)])
    expect(valueOf({ ...thulium, eolRecycling: 0.0111 })).toBeLessThan(5.65)
  })

  test('lithium: nothing tried gives less than 1.95 on both supplies', () => {
    const lithium = caseOf('Lithium')
    const unrestricted = (shares: readonly Share[]) => shares.map((one) => ({ ...one, t: 1 }))
    expect(roundingAllows(lithium, valueOf)).toEqual([expect.closeTo(1.97, 2), expect.closeTo(2.03, 2)])
    expect(valueOf(wholly(lithium))).toBeCloseTo(2.04, 2)
    expect(
      valueOf({ ...lithium, global: unrestricted(lithium.global), sourcing: unrestricted(lithium.sourcing) }),
    ).toBeCloseTo(2.0, 2)
    expect(valueOf({ ...lithium, importReliance: 0.81 })).toBeCloseTo(1.99, 2)
    expect(valueOf({ ...lithium, basis: 'EU' })).toBeCloseTo(1.94, 2)
  })

  test('rounding of the inputs allows every printed value but that of lithium', () => {
    const notAllowed = printed.filter((one) => {
      const [low, high] = roundingAllows(one, valueOf)
      const value = one.published ?? Number.NaN
      return high < value - 0.05 || low > value + 0.05
    })
    expect(notAllowed.map(({ name }) => name)).toEqual(['Lithium'])
  })
})
