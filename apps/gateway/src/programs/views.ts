import type { CalendarDate, MultilingualText } from '@trilateral/contracts'
import type {
  Action,
  Alert,
  Assessment,
  ComputedSignal,
  Confidence,
  DecisionAsked,
  Declared,
  Milestone,
  Owners,
  Person,
  Program,
  Risk,
  Trend,
} from '@trilateral/contracts/work-program'
import type { Commitment } from '@trilateral/work-program/statement'
import type { AsOf, ProgramName, Provenance, Shown, Total } from '../answer/answer.ts'
import type { EventSummary } from '../events/event-summary.ts'

/** How a program stands: what an official declared, beside what the rules compute on the day. */
export interface Standing {
  /** Null: not assessed. */
  readonly declared: Declared | null
  /** On the day that is asked for. */
  readonly computed: ComputedSignal
  /** As it was when the official declared; null: not assessed. */
  readonly computedThen: ComputedSignal | null
  readonly trend: Trend | null
  readonly confidence: Confidence | null
  readonly assessedOn: CalendarDate | null
  /** Days since; null: not assessed. */
  readonly assessedDaysAgo: number | null
  /** The assessment is too old to lean on: shown hatched. Also true where there is none. */
  readonly stale: boolean
  readonly by: Person | null
  readonly whatChanged: MultilingualText | null
  readonly ask: MultilingualText | null
}

/** A milestone with what the day makes of it. */
export interface MilestoneLine extends Shown<Milestone> {
  /** Days behind its date at the ministry whose day decides; 0: not late. */
  readonly overdueDays: number
  /** Days from baseline to the date that holds now; negative when it was brought forward. */
  readonly slipDays: number
}

export interface ProgramItem {
  readonly id: string
  readonly area: string
  readonly title: MultilingualText
  readonly commitments: readonly string[]
  readonly owners: Owners
  readonly status: Program['status']
  readonly standing: Standing
  /** The earliest that is not reached; null: none is set. */
  readonly nextMilestone: MilestoneLine | null
  /** The largest slip of a milestone that is not reached, days; 0: none slipped. */
  readonly slipDays: number
  /** Milestones behind their date. */
  readonly overdueMilestones: number
  readonly provenance: Provenance
}

export interface ProgramList {
  readonly asOf: AsOf
  readonly total: Total
  readonly items: readonly ProgramItem[]
  /** For `after`: what comes next; null: this was the last page. */
  readonly next: string | null
}

/** An assessment as it was declared, with what the rules computed then. */
export interface AssessmentEntry {
  readonly assessment: Assessment
  readonly eventId: string
  /** RFC 3339, UTC. */
  readonly knownFrom: string
}

/** A link between two programs, from the one that one looks at. */
export interface DependencyLine {
  /** The other program's id. */
  readonly id: string
  /** Null: it is not shared with the reader's ministry, or not known here. */
  readonly program: ProgramName | null
  readonly declared: Declared | null
  /** The milestone that must come first; null: the program as a whole, or not shared. */
  readonly milestone: {
    readonly id: string
    readonly title: MultilingualText
    readonly due: CalendarDate
    readonly reachedOn: CalendarDate | null
    readonly overdueDays: number
  } | null
  /** Null where only milestones name each other. */
  readonly why: MultilingualText | null
}

export interface DecisionLine extends Shown<DecisionAsked> {
  /** Days past its day while still asked; 0: not late. */
  readonly overdueDays: number
}

export interface ActionLine extends Shown<Action> {
  readonly overdueDays: number
}

export interface ProgramDossier {
  readonly asOf: AsOf
  readonly area: string
  readonly program: Program
  readonly provenance: Provenance
  readonly standing: Standing
  /** The commitments of the statement that it works on. */
  readonly commitments: readonly Commitment[]
  /** Newest first. */
  readonly assessments: readonly AssessmentEntry[]
  /** By date. */
  readonly milestones: readonly MilestoneLine[]
  /** What it waits for. */
  readonly dependsOn: readonly DependencyLine[]
  /** What waits for it. */
  readonly neededBy: readonly DependencyLine[]
  readonly risks: readonly Shown<Risk>[]
  readonly decisions: readonly DecisionLine[]
  readonly actions: readonly ActionLine[]
  readonly alerts: readonly Shown<Alert>[]
  /** Newest first: what was told of the program and all that belongs to it. */
  readonly activity: readonly EventSummary[]
  /** Lists above end at a bound; true: something was left off. */
  readonly more: boolean
}
