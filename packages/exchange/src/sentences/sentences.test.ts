import { LANGUAGES } from '@trilateral/contracts'
import { describe, expect, it, test } from 'vitest'
import { AREA_REASONS } from './area-reasons.ts'
import { sentencesEn } from './sentences.en.ts'
import { sentencesJa } from './sentences.ja.ts'
import { sentencesKo } from './sentences.ko.ts'

const sentences = { en: sentencesEn, ja: sentencesJa, ko: sentencesKo }
const codes = Object.keys(sentencesEn) as (keyof typeof sentencesEn)[]

/** The problem of a schema has a fact a language. */
const facts = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/_(en|ja|ko)$/, '')))

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  it.each(codes)('say %s with nothing that the English one does not know', (code) => {
    const known = facts(sentencesEn[code])
    expect([...facts(sentences[language][code])].filter((name) => !known.has(name))).toEqual([])
  })

  it.each(Object.keys(AREA_REASONS))('say an area’s %s likewise', (code) => {
    const known = facts(AREA_REASONS[code]?.en ?? '')
    expect(
      [...facts(AREA_REASONS[code]?.[language] ?? '{nothing}')].filter((name) => !known.has(name)),
    ).toEqual([])
  })
})

// After a placeholder no one can know which of two forms of a Korean particle is right.
test('no Korean particle hangs on a placeholder', () => {
  const all = [...Object.values(sentencesKo), ...Object.values(AREA_REASONS).map(({ ko }) => ko)]
  expect(all.filter((text) => /\}(?:은|는|이|가|을|를|과|와|으로|로)/.test(text))).toEqual([])
})
