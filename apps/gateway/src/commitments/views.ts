import type { CalendarDate } from '@trilateral/contracts'
import type { Activity, Assessment, Declared, Owners } from '@trilateral/contracts/work-program'
import type {
  Commitment,
  Principle,
  Statement,
  StatementSection,
  Tracking,
} from '@trilateral/work-program/statement'
import type { AsOf, ProgramName, Provenance, Total } from '../answer/answer.ts'
import type { ProgramItem } from '../programs/views.ts'

/** What an area does about a commitment. */
export interface FollowUpView {
  readonly area: string
  readonly owners: Owners
  /** Only where the ministers promised delivery; null also where nobody has assessed it yet. */
  readonly assessment: Assessment | null
  readonly stale: boolean
  /** Newest first. */
  readonly activities: readonly Activity[]
  readonly lastActivityOn: CalendarDate | null
  readonly provenance: Provenance
}

export interface LinkedProgram extends ProgramName {
  readonly declared: Declared | null
  readonly basis: Provenance['basis']
}

export interface CommitmentItem {
  readonly commitment: Commitment
  /** What follows from its verb: a delivery rating, a note of what is done, or nothing but being shown. */
  readonly tracking: Tracking
  /** Whether its area has an app that could report. */
  readonly areaReports: boolean
  /** Null: no area has taken it up. */
  readonly followUp: FollowUpView | null
  readonly programs: Total
  /** The worst few. */
  readonly worstPrograms: readonly LinkedProgram[]
}

export interface StatementPart {
  readonly section: StatementSection
  readonly commitments: number
  readonly rated: number
  /** The key of the text that says why a section has no forward commitment; null where it has one. */
  readonly noForwardCommitment: 'no-forward-commitment' | null
}

export interface CommitmentList {
  readonly asOf: AsOf
  readonly statement: Statement
  /** In the statement's order. */
  readonly sections: readonly StatementPart[]
  /** All 29, in the statement's order. */
  readonly items: readonly CommitmentItem[]
  readonly principles: readonly Principle[]
}

export interface CommitmentPage {
  readonly asOf: AsOf
  readonly statement: Statement
  readonly section: StatementPart
  readonly item: CommitmentItem
  /** Worst first; the first fifty. */
  readonly programs: readonly ProgramItem[]
}
