import type { CalendarDate, MultilingualText } from '@trilateral/contracts'
import type {
  BottomLine,
  ComputedSignal,
  Confidence,
  Declared,
  Owners,
  Rating,
  SignalReason,
  Trend,
} from '@trilateral/contracts/work-program'
import type { AsOf, ProgramName, Provenance, Shown, Total } from '../answer/answer.ts'
import type { EventSummary } from '../events/event-summary.ts'

/** The sentence that an area puts before leadership, with who stands for it. */
export interface AreaBottomLine extends Shown<BottomLine> {
  readonly area: string
}

/** When ministers meet next. The statement says "annually" and names no day: twelve months is the platform's reading. */
export interface Ministerial {
  readonly lastHeld: CalendarDate
  readonly due: CalendarDate
  readonly state: 'due' | 'overdue'
  /** Left until it is due, or past it. */
  readonly days: number
  /** The day agreed for the next; null: not scheduled. */
  readonly scheduled: CalendarDate | null
  /** Null: not scheduled. */
  readonly daysToScheduled: number | null
  /** Where the agreed day comes from; null: not scheduled. */
  readonly provenance: Provenance | null
}

export interface BriefFigures {
  /** Decisions asked and not yet taken. */
  readonly needsDecision: Total
  /** Programs whose last assessment says that it got worse. */
  readonly worsened: Total
  /** Milestones, decisions and actions behind their date. */
  readonly overdue: Total
  readonly ministerial: Ministerial
}

/** A program that leadership should look at. */
export interface BriefException {
  readonly program: ProgramName
  readonly declared: Declared | null
  readonly computed: ComputedSignal
  readonly trend: Trend | null
  readonly confidence: Confidence | null
  readonly assessedOn: CalendarDate | null
  readonly stale: boolean
  /** What leadership is asked; null: nothing is. */
  readonly ask: MultilingualText | null
  readonly owners: Owners
  /** The day by which: of the decision asked, or else of the milestone; null: none is set. */
  readonly due: {
    readonly of: 'decision' | 'milestone'
    readonly on: CalendarDate
    readonly overdueDays: number
  } | null
  /** Why it stands here, worst first. */
  readonly why: readonly SignalReason[]
  readonly provenance: Provenance
}

/** A real disruption notice whose meeting is soon due, or late. */
export interface BriefNotice {
  readonly id: string
  readonly title: MultilingualText
  readonly isBreached: boolean
  readonly dueOn: CalendarDate
  /** Instant at which the last day ends, RFC 3339 in UTC. */
  readonly deadline: string
  /** Negative once the last day has passed. */
  readonly daysLeft: number
  readonly provenance: Provenance
}

/** One work area in the strip. `no-report`: it has no app yet, or has told nothing that the reader may see. */
export interface SectorLine {
  readonly area: string
  readonly name: Readonly<Record<'en' | 'ja' | 'ko', string>>
  readonly reports: 'reporting' | 'nothing-told' | 'no-app'
  /** The worst that is declared of its active programs; null: none is assessed. */
  readonly rating: Rating | null
  /** The program that it comes from. */
  readonly worst: ProgramName | null
  readonly trend: Trend | null
  readonly confidence: Confidence | null
  readonly programs: Total
  readonly worsened: Total
  /** The newest assessment of an active program; null: none. */
  readonly assessedOn: CalendarDate | null
  readonly assessedDaysAgo: number | null
  readonly stale: boolean
  /** RFC 3339, UTC: the newest event of the area that the reader may see; null: none. */
  readonly lastEventAt: string | null
  /** Of the program that the rating comes from. */
  readonly provenance: Provenance | null
}

/** What the reader has not seen yet. */
export interface SinceLastVisit {
  /** RFC 3339: as the reader's browser remembers it. */
  readonly since: string
  readonly total: Total
  /** By kind of record; kinds with fewer than three changes are told together as `other`. */
  readonly byEntity: readonly { readonly entity: string; readonly count: number }[]
  /** Newest first; the newest few. */
  readonly newest: readonly EventSummary[]
}

export interface Brief {
  readonly asOf: AsOf
  /** The newest of each area, newest first. */
  readonly bottomLines: readonly AreaBottomLine[]
  readonly figures: BriefFigures
  /** At most five, worst first. */
  readonly exceptions: readonly BriefException[]
  /** The longest overdue first. */
  readonly notices: readonly BriefNotice[]
  /** In the statement's order. */
  readonly sectors: readonly SectorLine[]
  /** Null: the reader's last visit is not known. */
  readonly since: SinceLastVisit | null
}
