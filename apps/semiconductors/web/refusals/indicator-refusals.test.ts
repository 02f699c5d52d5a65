import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { INDICATOR_REFUSALS } from '../../src/indicators/refusals.ts'
import { explain } from './explain.ts'
import { indicatorRefusalTexts } from './indicator-refusal-texts.ts'

test('the explanations about indicators exist in all three languages with the same facts', () => {
  expect(catalogueFaults(indicatorRefusalTexts)).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each(INDICATOR_REFUSALS)('is told why: %s', (code) => {
    const said = explain(language, { code })
    expect(said).not.toContain(code)
    expect(said.length).toBeGreaterThan(5)
  })

  test('is told units and cadences by name', () => {
    const unit = explain(language, { code: 'unit-other', facts: { said: 'days', unit: 'usd-per-kg' } })
    const cadence = explain(language, {
      code: 'period-not-of-cadence',
      facts: { period: '2026-W40', cadence: 'monthly' },
    })
    expect(unit).not.toContain('usd-per-kg')
    expect(cadence.includes('monthly')).toBe(language === 'en')
  })
})
