import type { CalendarDate, Refusal, Source } from '@trilateral/contracts'
import { z } from 'zod'

/** Where it was read, while it is being typed; without a name there is no source. */
export const sourceDraftSchema = z.object({ name: z.string(), url: z.string(), accessedOn: z.string() })
export type SourceDraft = z.infer<typeof sourceDraftSchema>

export const blankSource = (today: CalendarDate): SourceDraft => ({ name: '', url: '', accessedOn: today })

export const sourceFrom = ({ name, url, accessedOn }: SourceDraft): Source | null =>
  name.trim() === '' ? null : { name: name.trim(), url: url.trim() || null, accessedOn }

/** What the ministers agreed must be found again; a team's own plan has no source but the team. */
export function missingInSource({ name, url, accessedOn }: SourceDraft, isRequired: boolean): Refusal[] {
  const missing: Refusal[] = []
  if (isRequired && name.trim() === '') missing.push({ code: 'value-missing', field: 'source.name' })
  if (url.trim() !== '' && !/^https?:\/\/\S+$/.test(url.trim()))
    missing.push({ code: 'address-not-http', field: 'source.url' })
  if (name.trim() !== '' && accessedOn === '')
    missing.push({ code: 'value-missing', field: 'source.accessedOn' })
  return missing
}
