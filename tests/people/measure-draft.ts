import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import type { MineralsDesk } from './desk.ts'

type Draft = Parameters<MineralsDesk['measures']['record']['mutate']>[0]

/** A measure that an official could record, made up for tests and named so that a search finds it and nothing else. */
export function measureDraft(title: string, audience: Party[], change: Partial<Draft> = {}): Draft {
  return {
    requestId: randomUUID(),
    issuer: 'CN',
    instrument: { number: null, title: { en: { text: title, state: 'source' } } },
    issuedOn: '2026-01-05',
    legalBasis: null,
    source: { name: 'Made up for a test', url: null, accessedOn: '2026-11-24' },
    clauses: [
      {
        key: '1',
        number: '1',
        summary: { en: { text: 'Licence for gallium', state: 'source' } },
        restriction: 'licence-required',
        goods: [{ material: 'gallium', tariffLines: [{ schedule: 'CN', code: '8112929090' }] }],
        target: { countries: null, endUse: 'any' },
        effectiveFrom: '2026-02-01',
        confirmed: true,
      },
    ],
    audience,
    tlp: 'AMBER',
    ...change,
  }
}
