import { LANGUAGES, type UnreadableCode } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import { describe, expect, it } from 'vitest'
import { reasonWords } from './reason-words.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

const CODES: Readonly<Record<UnreadableCode, true>> = {
  'value-missing': true,
  'value-not-utf8': true,
  'value-not-json': true,
  'content-type-missing': true,
  'content-type-unsupported': true,
  'batch-unsupported': true,
  'header-repeated': true,
  'header-not-utf8': true,
  'header-contradicts-event': true,
  'event-not-an-object': true,
  'specversion-unsupported': true,
  'attribute-missing': true,
  'attribute-unknown': true,
  'attribute-invalid': true,
  'audience-not-sorted': true,
  'key-missing': true,
  'key-not-utf8': true,
  'key-differs-from-partitionkey': true,
  'type-unknown': true,
  'type-of-another-area': true,
  'dataschema-of-another-type': true,
  'version-unknown': true,
  'data-missing': true,
  'data-not-json': true,
  'data-invalid': true,
  'upcast-failed': true,
}

describe('why an event failed', () => {
  for (const language of LANGUAGES)
    it(`is a sentence of its own for each reason that the contract knows, in ${language}`, () => {
      const words = (errorClass: string, field: string | null = 'goods.0.tariffLine') =>
        reasonWords((id, values) => message(failedEventsTexts, language, id, values), { errorClass, field })
      const sentences = Object.keys(CODES).map((code) => words(code))
      expect(new Set([...sentences, words('topic-of-another-audience'), words('IdUsedTwice')]).size).toBe(28)
      expect(words('data-invalid')).toContain('goods.0.tariffLine')
      expect(words('TypeError')).toBe(failedEventsTexts.texts[language]['why.other'])
      expect(sentences.join('')).not.toMatch(/[{}]/)
    })
})
