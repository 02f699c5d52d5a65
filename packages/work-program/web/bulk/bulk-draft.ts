import type { Language, Party } from '@trilateral/contracts'
import type { BulkChange } from '../../src/bulk/bulk-change.ts'
import { multilingual, noTexts } from '../form/texts-draft.ts'

export type BulkKind = BulkChange['kind']

/** What is typed about a change of many rows. */
export interface BulkDraft {
  readonly kind: BulkKind
  readonly office: string
  readonly person: string
  readonly party: Party
  readonly why: string
}

/** As it is sent; null while something is missing. */
export function bulkChangeFrom(draft: BulkDraft, language: Language): BulkChange | null {
  const { kind, office, person, party, why } = draft
  const text = (typed: string) => multilingual({ ...noTexts(), [language]: typed }, language)
  switch (kind) {
    case 'program-owner': {
      const said = text(office)
      return said && { kind, owner: { office: said, person: person.trim() || null } }
    }
    case 'alert-assign':
      return person.trim() === '' ? null : { kind, to: { party, name: person.trim() } }
    case 'alert-close': {
      const because = text(why)
      return because && { kind, because }
    }
    case 'program-close':
    case 'alert-acknowledge':
      return { kind }
  }
}
