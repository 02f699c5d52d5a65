import type { CalendarDate } from '@trilateral/contracts'
import type { Source } from '@trilateral/contracts/critical-minerals'

/** A source while it is being typed. */
export interface SourceDraft {
  readonly name: string
  readonly url: string
  readonly accessedOn: CalendarDate
}

/** Whoever types a source has usually just read it. */
export const blankSource = (today: CalendarDate): SourceDraft => ({ name: '', url: '', accessedOn: today })

export const sourceFrom = ({ name, url, accessedOn }: SourceDraft): Source => ({
  name: name.trim(),
  url: url.trim() || null,
  accessedOn,
})
