import { expect, test } from 'vitest'
import { createCatalogue } from '../language/catalogue.ts'
import { explainRefusal } from './refusal-message.tsx'

const own = createCatalogue({
  en: { 'clause-already-ended': 'Clause {clause} ended on {on}.' },
  ja: { 'clause-already-ended': '第{clause}号は{on}に終了しています。' },
  ko: { 'clause-already-ended': '제{clause}호 종료일: {on}.' },
})

test('an explanation is filled from the facts, days in the way of the language', () => {
  const refusal = { code: 'clause-already-ended', facts: { clause: '2', on: '2026-11-27' } }
  expect(explainRefusal(own, 'en', refusal)).toBe('Clause 2 ended on 27 Nov 2026.')
  expect(explainRefusal(own, 'ja', refusal)).toBe('第2号は2026年11月27日に終了しています。')
})

test('a fact that is not told leaves a dash, not a broken page', () => {
  expect(explainRefusal(own, 'en', { code: 'clause-already-ended' })).toBe('Clause – ended on –.')
})

test('a refusal that every app knows needs no catalogue of its own', () => {
  expect(explainRefusal(own, 'en', { code: 'version-stale' })).toContain('changed this record')
})

test('an unknown code is named, so that a reader can ask about it', () => {
  expect(explainRefusal(own, 'ko', { code: 'never-heard-of' })).toContain('never-heard-of')
})
