import type { CalendarDate, Party } from '@trilateral/contracts'
import type { Person } from '@trilateral/contracts/work-program'
import type { RecordStore, Recorder } from '@trilateral/records'
import type { Shareable } from '../sharing/plan-sharing.ts'
import type { Subject } from '../comments/about.ts'
import type { About } from '../comments/inputs.ts'
import { dayFor, ministryDays, type Days } from '../rules/days.ts'

export interface DeskParts {
  readonly records: RecordStore
  readonly now: () => Date
  /** Code of the work area whose desk it is. */
  readonly area: string
  /** What the area keeps in registers of its own, a measure: null where the party does not see it. */
  readonly elsewhere?: (party: Party, about: About) => Promise<Subject | null>
  /** The same, where who may see it can change. */
  readonly elsewhereShareable?: (party: Party, about: About) => Promise<Shareable | null>
  /** Entities that the area computes from others: who sees them follows from who sees those. */
  readonly follows?: readonly string[]
}

/** An official as they appear in what they record. */
export const personOf = ({ party, name }: Recorder): Person => ({ party, name })

/** The day at each ministry. */
export const daysAt = ({ now }: Pick<DeskParts, 'now'>): Days => ministryDays(now())

/** The day at one ministry. */
export const dayAt = (parts: Pick<DeskParts, 'now'>, party: Party): CalendarDate =>
  dayFor(daysAt(parts), party)
