import type { MultilingualText } from '@trilateral/contracts'
import { describe, expect, test } from 'vitest'
import { multilingualAnew, textsOf, writtenIn } from './texts-kept.ts'

const recorded: MultilingualText = {
  en: { text: 'Separation pilot', state: 'source' },
  ja: { text: '分離パイロット', state: 'agreed' },
}

describe('a recorded text that is changed', () => {
  test('is sent as it was when nothing was touched', () => {
    expect(multilingualAnew(textsOf(recorded), 'en', recorded)).toEqual(recorded)
  })

  test('makes a translation stale when only its source changed', () => {
    const typed = { ...textsOf(recorded), en: 'Separation plant' }
    expect(multilingualAnew(typed, 'en', recorded)).toEqual({
      en: { text: 'Separation plant', state: 'source' },
      ja: { text: '分離パイロット', state: 'stale' },
    })
  })

  test('has a translation typed anew as provisional, and one that was emptied no more', () => {
    const typed = { en: 'Separation pilot', ja: '', ko: '분리 시범사업' }
    expect(multilingualAnew(typed, 'en', recorded)).toEqual({
      en: { text: 'Separation pilot', state: 'source' },
      ko: { text: '분리 시범사업', state: 'provisional' },
    })
  })

  test('is changed in the language in which it was written, whatever the reader reads', () => {
    expect(writtenIn(recorded, 'ko')).toBe('en')
    expect(writtenIn(null, 'ko')).toBe('ko')
  })
})
