import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { PROJECT_REFUSALS } from '../../src/projects/refusals.ts'
import { SUPPLY_REFUSALS } from '../../src/supply/refusals.ts'
import { explain } from './explain.ts'
import { refusalTexts } from './refusal-texts.ts'
import { supplyRefusalTexts } from './supply-refusal-texts.ts'

test('the explanations exist in all three languages with the same facts, and no code is explained twice', () => {
  expect(catalogueFaults(supplyRefusalTexts)).toEqual([])
  const both = Object.keys(refusalTexts.texts.en).filter((code) =>
    Object.hasOwn(supplyRefusalTexts.texts.en, code),
  )
  expect(both).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each([...new Set([...SUPPLY_REFUSALS, ...PROJECT_REFUSALS])])('is told why: %s', (code) => {
    const said = explain(language, { code })
    expect(said).not.toContain(code)
    expect(said.length).toBeGreaterThan(5)
  })

  test('learns that shares add up to 211 %, and which columns a file may have', () => {
    expect(explain(language, { code: 'shares-sum-over-hundred', facts: { sum: 211 } })).toContain('211 %')
    const said = explain(language, {
      code: 'column-unknown',
      facts: { column: 'Land', expected: 'material, stage' },
    })
    expect(said).toContain('Land')
    expect(said).toContain('material, stage')
  })
})
