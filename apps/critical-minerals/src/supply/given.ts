// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import type { Party, Source } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import type { PositionDraft, RecordInput, SharesDraft } from './position-draft.ts'
import type { FileInput } from './questions.ts'

export const study: Source = { name: 'A study', url: 'https://study.example', accessedOn: '2026-11-24' }

/** Percent by country. */
export const givenShares = (
  percents: Readonly<Record<string, number>>,
  changes: Partial<SharesDraft> = {},
): SharesDraft => ({
  of: 'production',
  shares: Object.entries(percents).map(([country, percent]) => ({
    country,
    share: percent / 100,
    trade: null,
    censored: false,
  })),
  source: study,
  ...changes,
})

/** Gallium of 2024: China 90 %, Japan 10 %, and nothing else known. */
export const givenPosition = (changes: Partial<PositionDraft> = {}): PositionDraft => ({
  material: 'gallium',
  stage: 'processing',
  period: { from: 2024, to: 2024 },
  edition: null,
  holder: 'JP',
  global: givenShares({ CN: 90, JP: 10 }),
  sourcing: null,
  importReliance: null,
  recycling: null,
  substitution: null,
  riskBasis: null,
  published: null,
  governance: '2019-2023',
  tariffLine: null,
  licence: null,
  remark: null,
  illustrative: false,
  ...changes,
})

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Official of ${party}`,
})

export const givenForm = (changes: Partial<PositionDraft> = {}): RecordInput => ({
  requestId: randomUUID(),
  position: givenPosition(changes),
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
})

/** A file as the browser sends it. */
export const givenFile = (content: string | Uint8Array, name = 'shares.csv'): FileInput => ({
  name,
  content: Buffer.from(content).toString('base64'),
  holder: 'JP',
  language: 'en',
  readOn: '2026-11-24',
})

/** Gallium and germanium as a ministry's table has them. */
export const SHARES_CSV = [
  'material,stage,country,year,share_percent,source,source_url',
  'gallium,processing,CN,2024,90,"A study, second edition",https://study.example/2',
  'gallium,processing,JP,2024,10,"A study, second edition",https://study.example/2',
  'Germanium,processing,CN,2024,83.1,A study,',
].join('\n')
