// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { MultilingualText, Party } from '@trilateral/contracts'
import type { Source } from '@trilateral/contracts/critical-minerals'
import type { MeasureDraft, RecordInput } from './commands.ts'
import type { MeasureRecord } from './measure.ts'
import { record } from './record.ts'
import type { Recorder } from './register.ts'

export const inEnglish = (text: string): MultilingualText => ({ en: { text, state: 'source' } })

export const newspaper: Source = {
  name: 'A newspaper of the day',
  url: 'https://news.example/measures',
  accessedOn: '2026-11-24',
}

type DraftClause = MeasureDraft['clauses'][number]

/** A ban on gallium to the United States since 3 December 2024, unless told otherwise. */
export const givenClause = (changes: Partial<DraftClause> = {}): DraftClause => ({
  key: '2',
  number: '2',
  summary: inEnglish('No gallium to the United States'),
  restriction: 'export-ban',
  goods: [{ material: 'gallium', tariffLines: [{ schedule: 'CN', code: '8112929090' }] }],
  target: { countries: ['US'], endUse: 'any' },
  effectiveFrom: '2024-12-03',
  confirmed: true,
  ...changes,
})

export const militaryClause = givenClause({
  key: '1',
  number: '1',
  summary: inEnglish('No dual-use items to military users in the United States'),
  goods: [{ material: 'dual-use-items', tariffLines: [] }],
  target: { countries: ['US'], endUse: 'military' },
})

/** A measure of another country with a military clause (1) and a gallium clause (2). */
export const givenDraft = (changes: Partial<MeasureDraft> = {}): MeasureDraft => ({
  issuer: 'CN',
  instrument: { number: '46/2024', title: inEnglish('Announcement 46 of 2024') },
  issuedOn: '2024-12-03',
  legalBasis: null,
  source: newspaper,
  clauses: [militaryClause, givenClause()],
  ...changes,
})

export function givenRecord(changes: Partial<MeasureDraft> = {}, originator: Party = 'us'): MeasureRecord {
  const decision = record(
    { measure: givenDraft(changes), audience: ['jp', 'kr', 'us'], tlp: 'CLEAR' },
    { id: '019a1c00-0000-7000-8000-000000000046', originator, sameInstrument: null },
  )
  if (!decision.ok) throw new Error(`given a record that is refused: ${decision.refusal.code}`)
  return decision.value.state
}

/** What the form for a new measure sends: each time with an instrument of its own. */
export const givenForm = (changes: Partial<RecordInput> = {}): RecordInput => ({
  ...givenDraft({ instrument: { number: `test ${randomUUID()}`, title: inEnglish('An announcement') } }),
  requestId: randomUUID(),
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  ...changes,
})

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Official of ${party}`,
})

/** A change of clause 2, as its form sends it. */
export const givenChange = (id: string, expectedVersion: number) => ({
  requestId: randomUUID(),
  id,
  expectedVersion,
  clauses: ['2'],
  instrument: '72/2025',
  source: newspaper,
})
