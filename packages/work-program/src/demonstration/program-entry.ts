import type { Audience, CalendarDate, MultilingualText, Party, Tlp } from '@trilateral/contracts'
import type {
  Confidence,
  Declared,
  Evidence,
  Impact,
  Likelihood,
  Trend,
} from '@trilateral/contracts/work-program'

export interface MilestoneEntry {
  /** Three digits: that of its program and two of its own. */
  readonly number: string
  readonly title: MultilingualText
  readonly dayOf: Party
  readonly due: CalendarDate
  readonly critical: boolean
  /** Numbers of milestones that must be reached first. */
  readonly after?: readonly string[]
  /** Moves of its date, and the day on which each was recorded. */
  readonly slips?: readonly {
    readonly recordedOn: CalendarDate
    readonly to: CalendarDate
    readonly cause: MultilingualText
  }[]
  readonly reached?: { readonly on: CalendarDate; readonly evidence: Evidence }
}

export interface AssessmentEntry {
  readonly on: CalendarDate
  readonly declared: Declared
  readonly trend: Trend
  readonly confidence: Confidence
  readonly whatChanged: MultilingualText
  readonly ask: MultilingualText | null
  /** Number of the milestone by which it will be seen. */
  readonly next: string
}

/** A program of the demonstration, with all that happens under it in order. */
export interface ProgramEntry {
  /** One digit. */
  readonly number: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly recordedOn: CalendarDate
  readonly title: MultilingualText
  readonly purpose: MultilingualText
  readonly commitments: readonly string[]
  readonly owners: readonly Party[]
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  /** Waits for a milestone of another program. */
  readonly dependsOn?: {
    readonly program: string
    readonly milestone: string
    readonly why: MultilingualText
  }
  readonly milestones: readonly MilestoneEntry[]
  readonly risk: {
    readonly on: CalendarDate
    readonly title: MultilingualText
    readonly mitigation: MultilingualText
    readonly likelihood: Likelihood
    readonly impact: Impact
    readonly confidence: Confidence
    /** Left out: as the program. */
    readonly audience?: Audience
  }
  readonly decision?: {
    readonly on: CalendarDate
    readonly question: MultilingualText
    readonly options: readonly MultilingualText[]
    readonly askedOf: readonly Party[]
    readonly due: CalendarDate
  }
  readonly assessments: readonly AssessmentEntry[]
}
