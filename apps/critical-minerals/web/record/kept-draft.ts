import type { Party } from '@trilateral/contracts'
import { draftSchema, type Draft } from './draft.ts'

/** Kept for the tab, not for the machine: another official may use it next. */
const keptAs = (party: Party) => `record-a-measure:${party}`

export function keptDraft(party: Party): Draft | undefined {
  try {
    return draftSchema.safeParse(JSON.parse(sessionStorage.getItem(keptAs(party)) ?? 'null')).data
  } catch {
    return undefined // storage is switched off, or holds something else: one begins with an empty form
  }
}

export function keepDraft(party: Party, draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keptAs(party))
    else sessionStorage.setItem(keptAs(party), JSON.stringify(draft))
  } catch {
    // storage is switched off: the draft then lasts for this page
  }
}
