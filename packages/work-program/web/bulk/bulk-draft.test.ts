import { expect, test } from 'vitest'
import { bulkChangeSchema } from '../../src/bulk/bulk-change.ts'
import { bulkChangeFrom, type BulkDraft } from './bulk-draft.ts'

const blank: BulkDraft = { kind: 'program-close', office: '', person: '', party: 'kr', why: '' }

test('what is complete is what the server takes; what lacks its field is not sent', () => {
  const complete: BulkDraft[] = [
    { ...blank, kind: 'program-owner', office: '핵심광물과' },
    { ...blank, kind: 'program-close' },
    { ...blank, kind: 'alert-acknowledge' },
    { ...blank, kind: 'alert-assign', person: 'Demo Official' },
    { ...blank, kind: 'alert-close', why: '중단이 연장됨' },
  ]
  for (const draft of complete) {
    const change = bulkChangeFrom(draft, 'ko')
    expect(bulkChangeSchema.parse(change)).toEqual(change)
  }
  const kinds = ['program-owner', 'alert-assign', 'alert-close'] as const
  expect(kinds.map((kind) => bulkChangeFrom({ ...blank, kind, office: ' ' }, 'ko'))).toEqual([
    null,
    null,
    null,
  ])
})
