import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { CHIP_INPUT_REFUSALS, MAP_FILE_REFUSALS } from '../../src/chip-inputs/refusals.ts'
import { SCENARIO_REFUSALS } from '../../src/scenarios/refusals.ts'
import { explain } from './explain.ts'
import { refusalTexts } from './refusal-texts.ts'
import { scenarioRefusalTexts } from './scenario-refusal-texts.ts'

test('the explanations exist in all three languages with the same facts', () => {
  expect([refusalTexts, scenarioRefusalTexts].flatMap(catalogueFaults)).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each([...new Set([...CHIP_INPUT_REFUSALS, ...MAP_FILE_REFUSALS, ...SCENARIO_REFUSALS])])(
    'is told why: %s',
    (code) => {
      const said = explain(language, { code })
      expect(said).not.toContain(code)
      expect(said.length).toBeGreaterThan(5)
    },
  )

  test('learns the sum of 140 %, and which metals share a heading, in words', () => {
    expect(explain(language, { code: 'shares-sum-over-hundred', facts: { sum: 140 } })).toMatch(/140 ?[%％]/)
    const facts = { heading: '8112.92', materials: 'gallium, germanium, indium', lines: 'US 8112.92.10' }
    const said = explain(language, { code: 'heading-shared-by-materials', facts })
    expect(said).toContain({ en: 'Gallium', ja: 'ガリウム', ko: '갈륨' }[language])
    expect(said).toContain({ en: 'Indium', ja: 'インジウム', ko: '인듐' }[language])
  })
})
