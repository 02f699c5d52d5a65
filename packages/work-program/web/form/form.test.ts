import { describe, expect, test } from 'vitest'
import { errorsByField, fieldFor } from './faults.ts'
import { noOwners, ownersDraftOf, ownersFrom } from './owners-draft.ts'
import { missingInSource, sourceFrom } from './source-draft.ts'
import { isSubmitKey } from './submit-key.ts'
import { multilingual, noTexts } from './texts-draft.ts'

describe('Ctrl+Enter', () => {
  const key = { key: 'Enter', ctrlKey: true, metaKey: false, keyCode: 13, isComposing: false }
  test('sends, and so does ⌘+Enter', () => {
    expect(isSubmitKey(key)).toBe(true)
    expect(isSubmitKey({ ...key, ctrlKey: false, metaKey: true })).toBe(true)
  })
  test('sends nothing while an input method composes, nor in WebKit’s order of events', () => {
    expect(isSubmitKey({ ...key, isComposing: true })).toBe(false)
    expect(isSubmitKey({ ...key, keyCode: 229 })).toBe(false)
  })
  test('Enter alone stays a new line', () => {
    expect(isSubmitKey({ ...key, ctrlKey: false })).toBe(false)
  })
})

describe('a refusal finds its field', () => {
  const fields = ['whatChanged', 'evidence', 'evidence.0.source.url', 'nextMilestone']
  test.each([
    ['nextMilestone', 'nextMilestone'],
    ['evidence.0.source.url', 'evidence.0.source.url'],
    ['evidence.3.title.en.text', 'evidence'],
    ['whatChanged.en.text', 'whatChanged'],
    ['percent', undefined],
  ])('%s', (field, found) => {
    expect(fieldFor({ code: 'input-invalid', field }, fields)).toBe(found)
  })

  test('two faults at one field are both said, the same one once', () => {
    const errorAt = errorsByField([
      { fieldId: 'to', message: 'This is needed.' },
      { fieldId: 'to', message: 'This is needed.' },
      { fieldId: 'to', message: 'Another day.' },
      { message: 'Nowhere.' },
    ])
    expect(errorAt('to')).toBe('This is needed. Another day.')
    expect(errorAt('cause')).toBeUndefined()
  })
})

describe('owners', () => {
  const recorded = {
    jp: { office: { ja: { text: '鉱物資源課', state: 'source' as const } }, person: null },
    kr: null,
    us: null,
  }
  test('a ministry without an office has named nobody, and nobody is made up for it', () => {
    const draft = { ...noOwners(), kr: { office: '  ', person: 'An official' } }
    expect(ownersFrom(draft, 'ko', null)).toEqual({ jp: null, kr: null, us: null })
  })
  test('an office that nobody touched keeps the language that it was written in', () => {
    const draft = ownersDraftOf(recorded, 'en')
    expect(draft.jp.office).toBe('鉱物資源課')
    const changed = { ...draft, jp: { ...draft.jp, person: 'An official' } }
    expect(ownersFrom(changed, 'en', recorded).jp).toEqual({ ...recorded.jp, person: 'An official' })
  })
})

test('a source without a name is none; one that the agreed text stands in must be named', () => {
  const blank = { name: ' ', url: '', accessedOn: '2026-11-24' }
  expect(sourceFrom(blank)).toBeNull()
  expect(missingInSource(blank, false)).toEqual([])
  expect(missingInSource(blank, true)).toEqual([{ code: 'value-missing', field: 'source.name' }])
})

test('a text that is not written in its own language is no text', () => {
  expect(multilingual({ ...noTexts(), ja: '鉱物' }, 'en')).toBeNull()
})
