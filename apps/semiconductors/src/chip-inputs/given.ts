// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import type { Recorder } from '@trilateral/records'
import type { RecordInput } from './commands.ts'

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
