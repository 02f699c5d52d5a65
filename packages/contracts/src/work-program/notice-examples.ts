// What examples and golden events of disruption notices carry: made up, and marked so.
import { exampleEvidence, inEnglish } from './examples.ts'
import type { NoticeAcknowledgement, NoticeCorroboration } from './notice-reply.ts'
import type { Notice } from './notice.ts'

const NOTICE = '019a1c00-0000-7000-8000-000000000069'
const { source } = exampleEvidence
const official = { party: 'kr', name: 'An official' } as const
const other = { party: 'us', name: 'An official' } as const
const said = (text: string) => ({ text: inEnglish(text), source })

export const exampleDraftNotice: Notice = {
  id: NOTICE,
  title: inEnglish('Deliveries of a photoresist solvent are late'),
  state: 'draft',
  exercise: false,
  post: {
    kind: 'diplomatic-mission',
    name: inEnglish('An embassy'),
    reportedOn: '2026-02-26',
    source,
  },
  disrupted: [{ record: null, name: inEnglish('Photoresist solvent'), hsLine: '3814.00' }],
  occurrence: { kind: 'observed', on: '2026-02-25' },
  particulars: {
    impact: null,
    cause: said('Fire at one plant'),
    duration: null,
    sectors: null,
    measures: null,
    assistance: null,
  },
  evidence: [exampleEvidence],
  commitments: ['preamble-8'],
  issuedOn: null,
  assessment: null,
  meeting: null,
  response: null,
  closed: null,
  basis: 'illustrative',
}

export const exampleIssuedNotice: Notice = { ...exampleDraftNotice, state: 'issued', issuedOn: '2026-02-27' }

export const exampleAssessedNotice: Notice = {
  ...exampleIssuedNotice,
  state: 'assessed',
  particulars: {
    impact: {
      nationalSecurity: null,
      publicHealthAndSafety: null,
      economy: inEnglish('Two plants run out within six weeks'),
      source,
    },
    cause: said('Fire at one plant'),
    duration: said('Eight to twelve weeks'),
    sectors: { listed: ['chemicals', 'ict'], others: null, source },
    measures: said('Stocks are shared between plants'),
    assistance: said('Names of other suppliers'),
  },
  assessment: {
    severity: 'major',
    likelihood: 'likely',
    confidence: 'moderate',
    judgement: inEnglish('Stocks end before deliveries begin again'),
    assessedOn: '2026-02-28',
    by: official,
  },
}

export const exampleRequestedNotice: Notice = {
  ...exampleAssessedNotice,
  state: 'meeting-requested',
  meeting: {
    requestedOn: '2026-03-01',
    source: null,
    dueOn: '2026-03-16',
    convenedOn: null,
    form: null,
    breachedOn: null,
  },
}

export const exampleAcknowledgement: NoticeAcknowledgement = {
  id: '019a1c00-0000-7000-8000-000000000070',
  notice: NOTICE,
  exercise: false,
  by: other,
  on: '2026-02-27',
}

export const exampleCorroboration: NoticeCorroboration = {
  id: '019a1c00-0000-7000-8000-000000000071',
  notice: NOTICE,
  exercise: false,
  basis: 'illustrative',
  finding: 'confirms',
  judgement: inEnglish('Two buyers report the same delay'),
  confidence: 'moderate',
  evidence: [exampleEvidence],
  by: other,
  on: '2026-02-28',
}
