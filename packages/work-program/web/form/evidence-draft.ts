import type { CalendarDate, Language, MultilingualText, Refusal } from '@trilateral/contracts'
import type { Evidence } from '@trilateral/contracts/work-program'
import { z } from 'zod'

/** Something to look at, while it is being typed. */
export const evidenceDraftSchema = z.object({
  /** Tells the rows of the form apart. */
  row: z.string(),
  title: z.string(),
  name: z.string(),
  url: z.string(),
  accessedOn: z.string(),
})
export type EvidenceDraft = z.infer<typeof evidenceDraftSchema>

/** Whoever names evidence has usually just looked at it. */
export const blankEvidence = (today: CalendarDate): EvidenceDraft => ({
  row: crypto.randomUUID(),
  title: '',
  name: '',
  url: '',
  accessedOn: today,
})

const isBlank = ({ title, name, url }: EvidenceDraft) =>
  [title, name, url].every((text) => text.trim() === '')

/** Rows in which nothing was typed are no evidence. */
export const writtenEvidence = (rows: readonly EvidenceDraft[]): EvidenceDraft[] =>
  rows.filter((row) => !isBlank(row))

export const evidenceFrom = (rows: readonly EvidenceDraft[], language: Language): Evidence[] =>
  writtenEvidence(rows).map(({ title, name, url, accessedOn }) => {
    const words: MultilingualText = { [language]: { text: title.trim(), state: 'source' } }
    return { title: words, source: { name: name.trim(), url: url.trim() || null, accessedOn } }
  })

/** What is missing in rows where something was typed, by the paths that the server would name. */
export const missingInEvidence = (rows: readonly EvidenceDraft[]): Refusal[] =>
  rows.flatMap((row, index) => {
    if (isBlank(row)) return []
    const field = (name: string) => `evidence.${index}.${name}`
    const missing: Refusal[] = []
    if (row.title.trim() === '') missing.push({ code: 'value-missing', field: field('title') })
    if (row.name.trim() === '') missing.push({ code: 'value-missing', field: field('source.name') })
    if (row.url.trim() !== '' && !/^https?:\/\/\S+$/.test(row.url.trim()))
      missing.push({ code: 'address-not-http', field: field('source.url') })
    if (row.accessedOn === '') missing.push({ code: 'value-missing', field: field('source.accessedOn') })
    return missing
  })
