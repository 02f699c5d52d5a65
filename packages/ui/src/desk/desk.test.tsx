import { LANGUAGES, type Language } from '@trilateral/contracts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { catalogueFaults } from '../language/catalogue-faults.ts'
import { message } from '../language/catalogue.ts'
import { LanguageProvider } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'
import { fileRefusalTexts } from './file-refusal-texts.ts'
import { FileField } from './file-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { ReportTable } from './report-table.tsx'
import { Steps } from './steps.tsx'
import { countLetters, TextArea } from './text-area.tsx'

const html = (element: React.ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<LanguageProvider initial={language}>{element}</LanguageProvider>)

test('letters are counted as people count them', () => {
  expect(countLetters('鉱物')).toBe(2)
  expect(countLetters('한글')).toBe(2)
  expect(countLetters('한'.normalize('NFD'))).toBe(1)
  expect(countLetters('')).toBe(0)
})

describe.each(LANGUAGES)('for a reader of %s', (language) => {
  test('a text that is too long keeps every letter and says how many are too many', () => {
    const field = html(
      <TextArea label="What changed" limit={3} value="abcde" onChange={() => undefined} />,
      language,
    )
    expect(field).toContain('abcde')
    expect(field).toContain(message(deskTexts, language, 'count.over', { over: 2 }))
  })

  test('a report tells how many rows are refused, and each refusal beside its row', () => {
    const report = html(
      <ReportTable
        caption="Shares"
        rows={[
          { row: 2, outcome: 'accepted', what: 'CN 93.8', reasons: [] },
          { row: 3, outcome: 'refused', what: 'XX 12', reasons: ['No such country', 'No year'] },
        ]}
      />,
      language,
    )
    expect(report).toContain(message(deskTexts, language, 'report.sum', { accepted: 1, refused: 1, all: 2 }))
    expect(report).toContain('No such country')
    expect(report).toContain('No year')
  })

  test('a file field names the kinds of files that it takes', () => {
    const field = html(
      <FileField label="Shares" kinds={['.csv', '.xlsx']} value={null} onChange={() => undefined} />,
      language,
    )
    expect(field).toContain('accept=".csv,.xlsx"')
    expect(field).toContain('.csv, .xlsx')
  })

  test('one step is the current one', () => {
    const steps = html(
      <Steps
        current="b"
        steps={[
          { key: 'a', label: 'File' },
          { key: 'b', label: 'Preview' },
          { key: 'c', label: 'Keep' },
        ]}
      />,
      language,
    )
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1)
    expect([...steps.matchAll(/data-state="([a-z]+)"/g)].map(([, state]) => state)).toEqual([
      'done',
      'current',
      'ahead',
    ])
  })
})

test('a judgement begins with nothing chosen', () => {
  const group = html(
    <RadioGroup
      label="Rating"
      value={null}
      onChange={() => undefined}
      options={[
        { value: 'A', label: 'Highly likely' },
        { value: 'B', label: 'Probable' },
      ]}
    />,
  )
  expect(group.match(/type="radio"/g)).toHaveLength(2)
  expect(group).not.toContain('checked')
})

test('every text of the desk is there in three languages', () => {
  expect(catalogueFaults(deskTexts)).toEqual([])
  expect(catalogueFaults(fileRefusalTexts)).toEqual([])
})
