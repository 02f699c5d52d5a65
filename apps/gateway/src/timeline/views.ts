import type { CalendarDate } from '@trilateral/contracts'
import type { Declared } from '@trilateral/contracts/work-program'
import type { AsOf, ProgramName, Provenance, Total } from '../answer/answer.ts'
import type { Ministerial } from '../brief/views.ts'
import type { MilestoneLine } from '../programs/views.ts'

export interface TimelineProgram extends ProgramName {
  readonly declared: Declared | null
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly provenance: Provenance
  /** By date. */
  readonly milestones: readonly MilestoneLine[]
}

/** `milestone` cannot be reached before `needs` is; one of the two is critical to its program. */
export interface CriticalDependency {
  readonly milestone: string
  readonly needs: string
  /** True: what it needs is due later than itself. */
  readonly tooLate: boolean
}

export interface Timeline {
  readonly asOf: AsOf
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly ministerial: Ministerial
  /** By their earliest milestone in the window. */
  readonly programs: readonly TimelineProgram[]
  readonly dependencies: readonly CriticalDependency[]
  /** Milestones of the window; those shown are the earliest. */
  readonly total: Total
}
