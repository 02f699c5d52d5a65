import { describe, expect, test } from 'vitest'
import { catalogueFaults } from './catalogue-faults.ts'
import { createCatalogue, message } from './catalogue.ts'
import { kit } from './kit-messages.ts'

describe('the texts of the kit', () => {
  test('exist in English, Japanese and Korean with the same placeholders', () => {
    expect(catalogueFaults(kit)).toEqual([])
  })
})

describe('a catalogue with faults', () => {
  const faulty = createCatalogue({
    en: { greeting: 'Hello {name}', farewell: 'Goodbye', refusal: 'Nothing changed.' },
    ja: { greeting: 'こんにちは', farewell: ' ', refusal: '何も変わっていません。' },
    ko: { greeting: '{name}을 환영합니다', farewell: '{안녕', refusal: '바뀐 것이 없다.' },
  })

  test('given a Japanese text without its placeholder, then that is said', () => {
    expect(catalogueFaults(faulty)).toContain('ja greeting: other placeholders')
  })
  test('given an empty text, then it counts as missing', () => {
    expect(catalogueFaults(faulty)).toContain('ja farewell: missing')
  })
  test('given a Korean particle glued to a placeholder, then that is said', () => {
    expect(catalogueFaults(faulty)).toContain('ko greeting: glued particle')
  })
  test('given a Korean sentence in another style than the rest, then that is said', () => {
    expect(catalogueFaults(faulty)).toContain('ko refusal: plain style')
  })
  test('given a text that is no ICU message, then that is said', () => {
    expect(catalogueFaults(faulty).some((fault) => fault.startsWith('ko farewell:'))).toBe(true)
  })
})

test('a message counts in the way of its language', () => {
  expect(message(kit, 'en', 'errors.title', { count: 1 })).toBe('One thing needs mending')
  expect(message(kit, 'en', 'errors.title', { count: 3 })).toBe('3 things need mending')
  expect(message(kit, 'ja', 'errors.title', { count: 3 })).toBe('修正が必要な項目が3件あります')
})
