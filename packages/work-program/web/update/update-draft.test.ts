import type { Assessment, Milestone } from '@trilateral/contracts/work-program'
import { describe, expect, test } from 'vitest'
import { assessmentDraftSchema } from '../../src/inputs/programs.ts'
import { missingInUpdate, startOfUpdate, updateFrom, type UpdateDraft } from './update-draft.ts'

const soon: Pick<Milestone, 'id' | 'due'> = { id: '019a1c00-0000-7000-8000-000000000001', due: '2026-12-01' }
const later: Pick<Milestone, 'id' | 'due'> = { id: '019a1c00-0000-7000-8000-000000000002', due: '2027-02-01' }

const last: Assessment = {
  declared: 'C',
  computed: { rating: 'D', reasons: [] },
  trend: 'steady',
  confidence: 'low',
  whatChanged: { en: { text: 'The first lot came late', state: 'source' } },
  evidence: [],
  ask: { en: { text: 'Settle who pays', state: 'source' } },
  nextMilestone: later.id,
  assessedOn: '2026-10-01',
  by: { party: 'kr', name: 'An official' },
}

const begun = (change: Partial<UpdateDraft> = {}): UpdateDraft => ({
  ...startOfUpdate({ language: 'ko', last, openMilestones: [later, soon] }),
  ...change,
})
const written = begun({ whatChanged: { en: '', ja: '', ko: ' 첫 시료가 도착했다 ' } })

describe('given a program that was assessed before, when an official begins an update', () => {
  test('then its judgements stand chosen, and what changed is always said anew', () => {
    const draft = begun()
    expect(draft).toMatchObject({ declared: 'C', trend: 'steady', confidence: 'low' })
    expect(draft.whatChanged).toEqual({ en: '', ja: '', ko: '' })
    expect(draft.ask).toEqual({ en: '', ja: '', ko: '' })
  })

  test('then the milestone that it named last is named again while it is open', () => {
    expect(begun().nextMilestone).toBe(later.id)
  })

  test('then the soonest open one stands in for one that was reached since', () => {
    expect(startOfUpdate({ language: 'en', last, openMilestones: [soon] }).nextMilestone).toBe(soon.id)
  })
})

test('given a first assessment, nothing is chosen for the official', () => {
  const draft = startOfUpdate({ language: 'en', last: null, openMilestones: [] })
  expect(draft).toMatchObject({ declared: null, trend: null, confidence: null, nextMilestone: '' })
  expect(missingInUpdate(draft).map(({ field }) => field)).toEqual([
    'declared',
    'trend',
    'confidence',
    'whatChanged',
  ])
  expect(updateFrom(draft)).toBeNull()
})

describe('what is sent', () => {
  test('is what the server takes, in the language it was written in, translations provisional', () => {
    const update = updateFrom({
      ...written,
      whatChanged: { ...written.whatChanged, en: 'The first lot came' },
    })
    expect(update?.whatChanged).toEqual({
      ko: { text: '첫 시료가 도착했다', state: 'source' },
      en: { text: 'The first lot came', state: 'provisional' },
    })
    expect(update?.ask).toBeNull()
    expect(assessmentDraftSchema.safeParse(update).success).toBe(true)
  })

  test('a rating without a next milestone is the rules’ to refuse: the form sends it', () => {
    expect(missingInUpdate({ ...written, nextMilestone: '' })).toEqual([])
    expect(updateFrom({ ...written, nextMilestone: '' })?.nextMilestone).toBeNull()
  })

  test('a row of evidence in which nothing was typed is left out; one half typed is asked for', () => {
    const row = { row: '1', title: '', name: '', url: '', accessedOn: '2026-11-24' }
    expect(updateFrom({ ...written, evidence: [row] })?.evidence).toEqual([])
    const half = { ...row, title: 'Report', url: 'example.org' }
    expect(missingInUpdate({ ...written, evidence: [row, half] })).toEqual([
      { code: 'value-missing', field: 'evidence.1.source.name' },
      { code: 'address-not-http', field: 'evidence.1.source.url' },
    ])
  })

  test('a text that is too long is said before it is sent', () => {
    const long = begun({ whatChanged: { en: '', ja: '', ko: '가'.repeat(2003) } })
    expect(missingInUpdate(long)).toEqual([
      { code: 'text-too-long', field: 'whatChanged', facts: { over: 3 } },
    ])
  })
})
