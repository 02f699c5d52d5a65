import { LANGUAGES } from '@trilateral/contracts'
import { catalogueFaults } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { MEASURE_REFUSALS } from '../../src/measures/refusals.ts'
import { attribute } from '@trilateral/supply-risk/trade'
import { explain } from './explain.ts'
import { refusalTexts } from './refusal-texts.ts'

test('the explanations exist in all three languages with the same facts', () => {
  expect(catalogueFaults(refusalTexts)).toEqual([])
})

describe.each(LANGUAGES)('an official who reads %s', (language) => {
  test.each(MEASURE_REFUSALS)('is told why: %s', (code) => {
    const said = explain(language, { code })
    expect(said).not.toContain(code)
    expect(said.length).toBeGreaterThan(5)
  })

  test('learns which metals share HS 8112.92 and which line to use instead', () => {
    const decision = attribute({ schedule: 'HS', code: '8112.92' }, 'gallium')
    if (decision.ok) throw new Error('8112.92 alone was taken for gallium')
    const said = explain(language, decision.refusal)
    expect(said).toContain('8112.92')
    expect(said).toContain('US 8112.92.10')
    expect(said).toContain({ en: 'Vanadium', ja: 'バナジウム', ko: '바나듐' }[language])
    expect(said).not.toMatch(/vanadium/)
  })
})

test('a party is named in the reader’s language, never by its code', () => {
  const refusal = { code: 'not-the-originator', facts: { originator: 'kr' } }
  expect(explain('en', refusal)).toContain('Republic of Korea')
  expect(explain('ja', refusal)).toContain('韓国')
})
