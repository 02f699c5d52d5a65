import { LANGUAGES, type Language } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import { describe, expect, test } from 'vitest'
import { scenarioTexts } from './scenario-texts.ts'
import { wordsFor } from './words.ts'

const wordsIn = (language: Language) =>
  wordsFor(language, (id, values) => message(scenarioTexts, language, id, values))

describe('figures of a scenario, in words', () => {
  test.each([
    ['en', '0 to 15.7 weeks of use'],
    ['ja', '使用量の0～15.7週分'],
    ['ko', '사용량 0~15.7주분'],
  ] as const)('the unit of what stays unmet is said once, in %s', (language, said) =>
    expect(wordsIn(language).unmetWeeks({ low: 0, high: 15.7 })).toBe(said),
  )

  test.each(LANGUAGES)(
    'stocks of nothing, and unknown ones at worst, end at once and in no week 0, in %s',
    (language) => {
      const words = wordsIn(language)
      for (const coverEnds of [
        { earliest: 0, latest: 0 },
        { earliest: 0, latest: null },
      ])
        expect(words.ends(coverEnds)).not.toMatch(/\d/)
    },
  )

  test('in English a figure and its percent sign stay on one line', () =>
    expect(wordsIn('en').percents({ low: 0, high: 0.606 })).toBe('0\u00a0% to 60.6\u00a0%'))

  test.each(LANGUAGES)('whose stocks count is said, nobody’s too, in %s', (language) => {
    const words = wordsIn(language)
    expect(new Set([words.holder({ holder: 'kr' }), words.holder({ holder: null })]).size).toBe(2)
  })
})
