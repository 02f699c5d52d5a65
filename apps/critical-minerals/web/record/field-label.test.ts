import { message } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { texts } from '../messages/texts.ts'
import { blankDraft, blankLine } from './draft.ts'
import { fieldLabel } from './field-label.ts'
import { fieldsOf } from './record-from.ts'

const inEnglish: Parameters<typeof fieldLabel>[1] = (id, values) => message(texts, 'en', id, values)

test('the summary names the field and its clause', () => {
  expect(fieldLabel('clauses.1.restriction', inEnglish)).toBe('Clause entry 2, Restriction')
  expect(fieldLabel('clauses.0.goods.0.tariffLines.2', inEnglish)).toBe('Clause entry 1, Tariff line')
  expect(fieldLabel('clauses.0.number', inEnglish)).toBe('Clause entry 1, Clause number')
  expect(fieldLabel('source.name', inEnglish)).toBe('Where it was read')
})

test('every field of the form has a name for the summary', () => {
  const blank = blankDraft('en', '2026-11-24')
  const clauses = blank.clauses.map((clause) => ({
    ...clause,
    goods: clause.goods.map((goods) => ({ ...goods, lines: [blankLine()] })),
  }))
  const nameless = fieldsOf({ ...blank, clauses }).filter((path) => fieldLabel(path, inEnglish) === undefined)
  expect(nameless).toEqual([])
})
