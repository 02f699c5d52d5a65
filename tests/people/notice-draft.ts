import { randomUUID } from 'node:crypto'
import type { MineralsDesk } from './desk.ts'

type Draft = Parameters<MineralsDesk['workProgram']['notice']['draft']['mutate']>[0]

const inEnglish = (text: string) => ({ en: { text, state: 'source' as const } })
const source = { name: 'Made up for a test', url: null, accessedOn: '2026-11-24' }
const said = (text: string) => ({ text: inEnglish(text), source })

/** A notice of which all six particulars are known, made up for tests. */
export const noticeDraft = (title: string, exercise: boolean): Draft => ({
  requestId: randomUUID(),
  title: inEnglish(title),
  exercise,
  post: {
    kind: 'diplomatic-mission',
    name: inEnglish('Economic section'),
    reportedOn: '2026-02-26',
    source,
  },
  disrupted: [{ record: null, name: inEnglish('Photoresist solvent'), hsLine: '3814.00' }],
  occurrence: { kind: 'observed', on: '2026-02-25' },
  particulars: {
    impact: {
      nationalSecurity: null,
      publicHealthAndSafety: null,
      economy: inEnglish('Two plants run out within six weeks'),
      source,
    },
    cause: said('A fire at one plant'),
    duration: said('Eight to twelve weeks'),
    sectors: { listed: ['chemicals', 'ict'], others: null, source },
    measures: said('Stocks are shared'),
    assistance: said('Names of other suppliers'),
  },
  evidence: [],
  commitments: ['preamble-8'],
  basis: 'illustrative',
})
