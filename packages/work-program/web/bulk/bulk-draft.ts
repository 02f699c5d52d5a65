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
  if (kind === 'program-owner') {
    const said = text(office)
    return said && { kind, owner: { office: said, person: person.trim() || null } }
  }
  if (kind === 'alert-assign')
    return person.trim() === '' ? null : { kind, to: { party, name: person.trim() } }
  if (kind === 'alert-close') {
    const because = text(why)
    return because && { kind, because }
  }
  return { kind }
}
