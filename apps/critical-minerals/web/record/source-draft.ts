import type { CalendarDate } from '@trilateral/contracts'
import type { Source } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

/** A source while it is being typed. */
export const sourceDraftSchema = z.object({ name: z.string(), url: z.string(), accessedOn: z.string() })

export type SourceDraft = z.infer<typeof sourceDraftSchema>

/** Whoever types a source has usually just read it. */
export const blankSource = (today: CalendarDate): SourceDraft => ({ name: '', url: '', accessedOn: today })

export const sourceFrom = ({ name, url, accessedOn }: SourceDraft): Source => ({
  name: name.trim(),
  url: url.trim() || null,
  accessedOn,
})
