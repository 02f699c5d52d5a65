import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { CHIP_INPUT_REFUSALS } from '../../src/chip-inputs/refusals.ts'
import { SCENARIO_REFUSALS } from '../../src/scenarios/refusals.ts'
import { TRADE_REFUSALS } from '../../src/trade/refusals.ts'
import { explain } from './explain.ts'
import { refusalTexts } from './refusal-texts.ts'
import { scenarioRefusalTexts } from './scenario-refusal-texts.ts'
import { tradeRefusalTexts } from './trade-refusal-texts.ts'

test('the explanations exist in all three languages with the same facts', () => {
  expect([refusalTexts, scenarioRefusalTexts, tradeRefusalTexts].flatMap(catalogueFaults)).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each([...new Set<string>([...CHIP_INPUT_REFUSALS, ...SCENARIO_REFUSALS, ...TRADE_REFUSALS])])(
    'is told why: %s',
    (code) => {
      const said = explain(language, { code })
      expect(said).not.toContain(code)
      expect(said.length).toBeGreaterThan(5)
    },
  )
})
