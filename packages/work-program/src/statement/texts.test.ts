import { LANGUAGES } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { checkStatementText } from './check-statement-text.ts'
import { SECTIONS } from './section.ts'
import { STATEMENT } from './statement.ts'
import { STATEMENT_TEXTS } from './texts.ts'
import { VERB_CLASS_NAMES } from './verb-class.ts'

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

describe('the texts about the statement', () => {
  it('exist in English, Japanese and Korean with the same placeholders', () => {
    const keys = Object.keys(STATEMENT_TEXTS.en)
    for (const language of LANGUAGES) {
      expect(Object.keys(STATEMENT_TEXTS[language])).toEqual(keys)
      for (const [key, text] of Object.entries(STATEMENT_TEXTS[language])) {
        expect(text.trim(), key).not.toBe('')
        const english = Object.entries(STATEMENT_TEXTS.en).find(([each]) => each === key)?.[1] ?? ''
        expect(placeholders(text), key).toEqual(placeholders(english))
      }
    }
  })

  it('are written in the script of their language, and no Korean particle hangs on a placeholder', () => {
    for (const text of Object.values(STATEMENT_TEXTS.ja)) expect(text).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/)
    for (const text of Object.values(STATEMENT_TEXTS.ko)) {
      expect(text).toMatch(/[\uAC00-\uD7AF]/)
      expect(text).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로)/)
    }
  })

  it('given any refusal of a text, then it is explained', () => {
    for (const given of ['', 'Something else.', 'a'.repeat(200_001)]) {
      const decision = checkStatementText(given)
      expect(decision.ok ? null : decision.refusal.code).toSatisfy(
        (code: string) => code in STATEMENT_TEXTS.en,
      )
    }
  })

  it('sections, verb classes and the statement’s own particulars are named in three languages', () => {
    const named = [
      ...SECTIONS.map(({ name }) => name),
      ...Object.values(VERB_CLASS_NAMES),
      STATEMENT.title,
      STATEMENT.place,
      STATEMENT.source.note,
      ...STATEMENT.signatories.map(({ title }) => title),
    ]
    for (const name of named) for (const language of LANGUAGES) expect(name[language]).not.toBe('')
    expect(new Set(SECTIONS.map(({ name }) => name.ja)).size).toBe(SECTIONS.length)
  })
})
