import { expect, test } from 'vitest'
import { blankDraft, blankThreshold, draftOf, indicatorFrom, type Draft } from './draft.ts'

const filledDraft = (changes: Partial<Draft> = {}): Draft => ({
  ...blankDraft('ko', '2026-11-24'),
  title: { en: '', ja: '', ko: ' 웨이퍼 납기 ' },
  measures: 'lead-time',
  unit: 'weeks',
  source: { name: '협회', url: '', accessedOn: '2026-11-24' },
  ...changes,
})

test('given an empty form, then everything that is needed is named at once', () => {
  const filled = indicatorFrom(blankDraft('ko', '2026-11-24'), null)
  expect(!filled.ok && filled.missing.map(({ field }) => field)).toEqual([
    'title',
    'measures',
    'unit',
    'source.name',
  ])
})

test('given a filled form, then the language it was written in is the source, and nothing is said that nobody said', () => {
  expect(indicatorFrom(filledDraft(), null)).toMatchObject({
    ok: true,
    value: {
      title: { ko: { text: '웨이퍼 납기', state: 'source' } },
      country: null,
      remark: null,
      thresholds: [],
      illustrative: false,
    },
  })
})

test('given thresholds with words or halves of periods, then each field is named', () => {
  const thresholds = [{ ...blankThreshold(), enter: '１６', leave: 'fourteen', need: '2.5' }]
  const filled = indicatorFrom(filledDraft({ thresholds }), null)
  expect(!filled.ok && filled.missing.map(({ field }) => field)).toEqual([
    'thresholds.0.leave',
    'thresholds.0.need',
  ])
})

test('given what stands, opened and sent again, then it is the same, agreed translations too', () => {
  const standing = {
    title: {
      en: { text: 'Lead time', state: 'source' as const },
      ja: { text: '納期', state: 'agreed' as const },
    },
    measures: 'lead-time' as const,
    unit: 'weeks' as const,
    worse: 'higher' as const,
    cadence: 'weekly' as const,
    releaseLagDays: 3,
    comparison: 'changes' as const,
    country: 'JP',
    stages: ['wafers' as const],
    chipInputs: [],
    commitments: ['semiconductors-1'],
    thresholds: [{ level: 'watch' as const, enter: 16, leave: 14.5, need: 3, of: 4 }],
    source: { name: 'A', url: null, accessedOn: '2026-11-24' },
    remark: null,
    illustrative: true,
  }
  expect(indicatorFrom(draftOf(standing), standing)).toEqual({ ok: true, value: standing })
})
