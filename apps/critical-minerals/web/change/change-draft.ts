import type { CalendarDate } from '@trilateral/contracts'
import { blankSource, sourceFrom, type SourceDraft } from '../record/source-draft.ts'

/** What an official types about a change, before the server has seen it. '' is not known. */
export interface ChangeDraft {
  readonly clauses: readonly string[]
  /** Suspension: its first and last day. */
  readonly from: CalendarDate
  readonly until: CalendarDate
  /** Resumption or end: the first day of the new state. */
  readonly on: CalendarDate
  readonly instrument: string
  readonly source: SourceDraft
}

export const blankChange = (clause: string | undefined, today: CalendarDate): ChangeDraft => ({
  clauses: clause === undefined ? [] : [clause],
  from: '',
  until: '',
  on: '',
  instrument: '',
  source: blankSource(today),
})

const orNull = (text: string) => text.trim() || null

export function suspensionFrom(draft: ChangeDraft) {
  return { ...commonFrom(draft), from: orNull(draft.from), until: orNull(draft.until) }
}

export function turnFrom(draft: ChangeDraft) {
  return { ...commonFrom(draft), on: draft.on }
}

const commonFrom = (draft: ChangeDraft) => ({
  clauses: [...draft.clauses],
  instrument: orNull(draft.instrument),
  source: sourceFrom(draft.source),
})
