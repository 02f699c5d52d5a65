// What the tests of the register and of the map begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { Party, Source } from '@trilateral/contracts'
import type { ChipInput, Providers } from '@trilateral/contracts/semiconductors'
import type { Recorder } from '@trilateral/records'
import type { RecordInput } from './commands.ts'

export const TODAY = '2026-11-24'

export const givenSource: Source = { name: 'A yearbook', url: null, accessedOn: TODAY }

export const givenChipInput = (changes: Partial<ChipInput> = {}): ChipInput => ({
  id: '019a1c00-0000-7000-8000-000000000101',
  title: { en: { text: 'An input', state: 'source' } },
  kind: 'wafer',
  stage: 'wafers',
  usedAt: ['front-end'],
  madeFrom: [],
  rawMaterials: [],
  tariffLine: null,
  providers: null,
  firms: null,
  substitutes: null,
  positions: { jp: null, kr: null, us: null },
  cover: { jp: null, kr: null, us: null },
  commitments: [],
  programs: [],
  remark: null,
  illustrative: true,
  ...changes,
})

/** Providers by country, their shares in parts of one; null: it provides, and how much is not known. */
export const givenProviders = (
  shares: Readonly<Record<string, number | null>>,
  changes: Partial<Providers> = {},
): Providers => ({
  of: 'production',
  by: 'place-of-plant',
  year: 2024,
  shares: Object.entries(shares).map(([country, share]) => ({ country, share })),
  source: givenSource,
  ...changes,
})

/** What the form sends, each time as a wish of its own. */
export function givenForm(changes: Partial<RecordInput> = {}): RecordInput {
  const { id: _id, ...draft } = givenChipInput()
  return { ...draft, requestId: randomUUID(), audience: ['jp', 'kr', 'us'], tlp: 'GREEN', ...changes }
}

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Official of ${party}`,
})
