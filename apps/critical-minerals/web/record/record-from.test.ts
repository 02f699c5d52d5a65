import { measureSchema } from '@trilateral/contracts/critical-minerals'
import { describe, expect, test } from 'vitest'
import { blankDraft, blankGoods, blankLine, draftSchema, type Draft } from './draft.ts'
import { clauseKey, fieldsOf, recordFrom, withoutBlankLines } from './record-from.ts'

const blank = blankDraft('ko', '2026-11-24')

const filled: Draft = {
  ...blank,
  number: ' 46/2024 ',
  title: { en: 'Announcement 46', ja: '', ko: '공고 제46호' },
  clauses: blank.clauses.map((clause) => ({
    ...clause,
    number: '2',
    summary: { en: '', ja: '', ko: '갈륨 대미 수출 금지' },
    restriction: 'export-ban',
    goods: [{ ...blankGoods(), material: 'gallium', lines: [{ ...blankLine(), code: ' 8112929090' }] }],
    countries: ['US'],
  })),
  source: { name: 'A gazette', url: '', accessedOn: '2026-11-24' },
  audience: ['jp', 'kr'],
  tlp: 'GREEN',
}

describe('given an empty form', () => {
  const made = recordFrom(blank)
  test('then every missing thing is named at its field, sharing included', () => {
    expect(made.ok ? [] : made.missing.map(({ field }) => field)).toEqual([
      'instrument.title',
      'clauses.0.summary',
      'clauses.0.restriction',
      'clauses.0.goods.0.material',
      'clauses.0.target',
      'source.name',
      'audience',
      'tlp',
    ])
  })
  test('and each of these fields is on the form', () => {
    const fields = fieldsOf(blank)
    expect(made.ok ? [] : made.missing.filter(({ field }) => !fields.includes(field ?? ''))).toEqual([])
  })
})

describe('given a filled form in Korean', () => {
  const made = recordFrom(filled)
  test('then the Korean text is the source and the English one provisional', () => {
    expect(made.ok && made.value.instrument.title).toEqual({
      en: { text: 'Announcement 46', state: 'provisional' },
      ko: { text: '공고 제46호', state: 'source' },
    })
  })
  test('and what was not filled in is unknown, not empty', () => {
    expect(made.ok && [made.value.issuedOn, made.value.legalBasis, made.value.source.url]).toEqual([
      null,
      null,
      null,
    ])
  })
  test('and the contract takes it as a measure', () => {
    if (!made.ok) throw new Error('the form is not filled')
    const { audience: _audience, tlp: _tlp, ...draft } = made.value
    const clauses = draft.clauses.map((clause) => ({ ...clause, changes: [] }))
    const measure = { ...draft, clauses, id: '019a1c00-0000-7000-8000-000000000046' }
    expect(measureSchema.safeParse(measure).error).toBeUndefined()
  })
  test('and the draft can be kept and read back', () => {
    expect(draftSchema.parse(JSON.parse(JSON.stringify(filled)))).toEqual(filled)
  })
})

test('a tariff line that was opened and left empty is not sent', () => {
  const opened = {
    ...filled,
    clauses: filled.clauses.map((clause) => ({
      ...clause,
      goods: [{ ...blankGoods(), lines: [blankLine()] }],
    })),
  }
  expect(withoutBlankLines(opened).clauses[0]?.goods[0]?.lines).toEqual([])
})

test('a clause is named by its number in plain letters', () => {
  expect(clauseKey('2 (a)', 0)).toBe('2-a')
  expect(clauseKey('２', 0)).toBe('2')
  expect(clauseKey('第二条', 1)).toBe('c2')
})
