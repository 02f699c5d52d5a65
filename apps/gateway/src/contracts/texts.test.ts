import { expect, test } from 'vitest'
import { TEXTS } from './page/words.ts'

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()

test('every text of the catalogue is there in each language, with the same placeholders and no particle glued to one', () => {
  const { en, ...others } = TEXTS
  for (const texts of Object.values(others)) {
    expect(Object.keys(texts)).toEqual(Object.keys(en))
    for (const [word, text] of Object.entries(texts)) {
      expect(text.trim()).not.toBe('')
      expect(placeholders(text), word).toEqual(
        placeholders(Object.entries(en).find(([id]) => id === word)?.[1] ?? ''),
      )
    }
  }
  for (const text of Object.values(TEXTS.ko)) expect(text).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로)/)
})
