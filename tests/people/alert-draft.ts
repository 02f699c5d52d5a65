import { randomUUID } from 'node:crypto'
import { englishFirst } from '@trilateral/contracts'
import type { MineralsDesk } from './desk.ts'

type Draft = Parameters<MineralsDesk['workProgram']['alert']['raise']['mutate']>[0]

/** An alert for all three ministries, made up for tests. */
export const alertDraft = (title: string): Draft => ({
  requestId: randomUUID(),
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  kind: 'signal',
  title: englishFirst(title, title, title),
  evidence: [
    {
      title: englishFirst('A notice to shipping', '航行警報', '항행 경보'),
      source: { name: 'Illustrative', url: null, accessedOn: '2026-11-24' },
    },
  ],
  commitments: [],
  programs: [],
  about: null,
  likelihood: null,
  impact: null,
  confidence: null,
  basis: 'illustrative',
})
