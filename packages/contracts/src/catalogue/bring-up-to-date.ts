import type { CalendarDate } from '../calendar-days.ts'
import type { Area } from '../define-area.ts'
import { complaintsAbout } from '../compatibility/schema-gate.ts'
import { documentsOf, isPromise, type Documents } from './documents.ts'

export interface Update {
  /** Why nothing may be written. */
  readonly complaints: readonly string[]
  readonly write: Documents
  readonly remove: readonly string[]
}

/** What must be written so that docs/events speaks of `areas`. Promises that stand are kept as they stand. */
export function bringUpToDate(areas: readonly Area[], standing: Documents, today: CalendarDate): Update {
  const wanted = documentsOf(areas)
  const write = [...wanted].filter(([path, text]) =>
    isPromise(path) ? !standing.has(path) : standing.get(path) !== text,
  )
  return {
    complaints: complaintsAbout(areas, new Map([...wanted, ...standing]), today),
    write: new Map(write),
    remove: [...standing.keys()].filter((path) => !wanted.has(path)),
  }
}
