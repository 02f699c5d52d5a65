import type { CalendarDate } from '@trilateral/contracts'
import { z } from 'zod'
import { blankSource, sourceDraftSchema, sourceFrom } from '../record/source-draft.ts'

/** What an official types about a change, before the server has seen it. '' is not known. It survives signing in again. */
export const changeDraftSchema = z.object({
  clauses: z.array(z.string()),
  /** Suspension: its first and last day. */
  from: z.string(),
  until: z.string(),
  /** Resumption or end: the first day of the new state. */
  on: z.string(),
  instrument: z.string(),
  source: sourceDraftSchema,
})

export type ChangeDraft = z.infer<typeof changeDraftSchema>

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
