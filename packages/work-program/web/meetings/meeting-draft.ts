import {
  languageSchema,
  partySchema,
  type CalendarDate,
  type Language,
  type Refusal,
} from '@trilateral/contracts'
import { MEETING_KINDS, type Meeting } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { MeetingDraft } from '../../src/rules/decisions-and-meetings/meeting.ts'
import { missingInRelease, noRelease, releaseDraft } from '../form/release-draft.ts'
import { blankSource, missingInSource, sourceDraftSchema, sourceFrom } from '../form/source-draft.ts'
import { faultsOfTexts, textsSchema } from '../form/texts-draft.ts'
import { multilingualAnew, textsOf, writtenIn } from '../form/texts-kept.ts'

/** What an official types about a meeting. '' is not known. */
export const meetingTypedSchema = z.object({
  language: languageSchema,
  kind: z.union([z.enum(MEETING_KINDS), z.literal('')]),
  title: textsSchema,
  on: z.string(),
  host: z.union([partySchema, z.literal('')]),
  place: textsSchema,
  source: sourceDraftSchema,
  ...releaseDraft,
})
export type MeetingTyped = z.infer<typeof meetingTypedSchema>

/** Null: a meeting that is not recorded yet. */
type Before = Pick<Meeting, 'kind' | 'title' | 'on' | 'host' | 'place' | 'basis' | 'source'> | null

export const meetingTypedOf = (before: Before, language: Language, today: CalendarDate): MeetingTyped => ({
  language: writtenIn(before?.title ?? null, language),
  kind: before?.kind ?? '',
  title: textsOf(before?.title ?? null),
  on: before?.on ?? '',
  host: before?.host ?? '',
  place: textsOf(before?.place ?? null),
  source: before?.source ? { ...before.source, url: before.source.url ?? '' } : blankSource(today),
  ...noRelease(),
  basis: before?.basis ?? null,
})

/** A meeting that is planned anew keeps its readers: they are not asked for again. */
export function missingInMeeting(typed: MeetingTyped, before: Before): Refusal[] {
  const release = missingInRelease(typed)
  return [
    ...(typed.kind === '' ? [{ code: 'value-missing', field: 'kind' }] : []),
    ...faultsOfTexts('title', typed.title, typed.language, true),
    ...faultsOfTexts('place', typed.place, writtenIn(before?.place ?? null, typed.language), false),
    ...release.filter(({ field }) => field === 'basis'),
    ...missingInSource(typed.source, typed.basis === 'agreed-text'),
    ...(before === null ? release.filter(({ field }) => field !== 'basis') : []),
  ]
}

/** As it is sent; null while something is missing. */
export function meetingFrom(typed: MeetingTyped, before: Before): MeetingDraft | null {
  const { kind, on, host, basis } = typed
  const title = multilingualAnew(typed.title, typed.language, before?.title ?? null)
  if (title === null || kind === '' || basis === null) return null
  const placeBefore = before?.place ?? null
  return {
    kind,
    title,
    on: on || null,
    host: host || null,
    place: multilingualAnew(typed.place, writtenIn(placeBefore, typed.language), placeBefore),
    basis,
    source: sourceFrom(typed.source),
  }
}
