import type { Audience, CalendarDate, Party, Tlp } from '@trilateral/contracts'
import {
  clausesOn,
  type Clause,
  type ClauseStanding,
  type ClauseState,
  type Measure,
} from '@trilateral/contracts/critical-minerals'
import type { ChangeKind, KeptMeasure, MeasureVersion } from './register.ts'
import type { EndingSuspension, LapsedSuspension, Warnings } from './warnings.ts'

/** A measure in a list: its name plates and how the clauses that touch the question stand. */
export interface MeasureSummary extends Pick<
  Measure,
  'id' | 'issuer' | 'instrument' | 'issuedOn' | 'source'
> {
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** Instant of the last change, RFC 3339 in UTC. */
  readonly changedAt: string
  readonly clauses: readonly ClauseStanding[]
}

export function summaryOf(record: KeptMeasure, clauses: readonly ClauseStanding[]): MeasureSummary {
  const { id, issuer, instrument, issuedOn, source } = record.measure
  const { version, originator, audience, tlp } = record
  const changedAt = record.changedAt.toISOString()
  return { id, issuer, instrument, issuedOn, source, version, originator, audience, tlp, changedAt, clauses }
}

/** One line of the answer to "what was in force". */
export interface ClauseAnswer extends Omit<MeasureSummary, 'clauses'> {
  readonly clause: Clause
  readonly standing: ClauseState
}

export function answerOf(record: KeptMeasure, { clause, standing }: ClauseStanding): ClauseAnswer {
  const { clauses: _clauses, ...summary } = summaryOf(record, [])
  return { ...summary, clause, standing }
}

export interface VersionView {
  readonly version: number
  readonly kind: ChangeKind
  /** RFC 3339 in UTC. */
  readonly at: string
  /** Names of officials stay in their own ministry; the others see which ministry it was. */
  readonly by: { readonly party: Party; readonly name: string | null }
  readonly measure: Measure
}

export function versionView(version: MeasureVersion, reader: Party): VersionView {
  const { by, at, ...rest } = version
  const name = by.party === reader ? by.name : null
  return {
    version: rest.version,
    kind: rest.kind,
    measure: rest.measure,
    at: at.toISOString(),
    by: { party: by.party, name },
  }
}

export interface MeasurePage {
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly measure: Measure
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly changedAt: string
  /** Every clause, as it stands on the day asked for. */
  readonly clauses: readonly ClauseStanding[]
  /** Newest first. */
  readonly versions: readonly VersionView[]
  /** Whether the reader's ministry may change the record: only its originator may. */
  readonly ours: boolean
}

export function pageOf(
  { record, versions }: { record: KeptMeasure; versions: readonly MeasureVersion[] },
  reader: Party,
  days: { readonly on: CalendarDate; readonly today: CalendarDate },
): MeasurePage {
  const { measure, version, originator, audience, tlp } = record
  return {
    ...days,
    measure,
    version,
    originator,
    audience,
    tlp,
    changedAt: record.changedAt.toISOString(),
    clauses: clausesOn(measure, { on: days.on }),
    versions: versions.toSorted((a, b) => b.version - a.version).map((each) => versionView(each, reader)),
    ours: originator === reader,
  }
}

type Warned = Pick<Measure, 'id' | 'issuer' | 'instrument'> & {
  readonly originator: Party
  readonly clause: Clause
}

function named({ record, clause }: EndingSuspension | LapsedSuspension): Warned {
  const { id, issuer, instrument } = record.measure
  return { id, issuer, instrument, originator: record.originator, clause }
}

export interface WarningsView {
  readonly today: CalendarDate
  readonly ending: readonly (Warned & Pick<EndingSuspension, 'until' | 'daysLeft' | 'warning'>)[]
  readonly unconfirmed: readonly (Warned & Pick<LapsedSuspension, 'lapsedOn' | 'daysAgo'>)[]
}

export function warningsView(warnings: Warnings, today: CalendarDate): WarningsView {
  return {
    today,
    ending: warnings.ending.map((each) => ({
      ...named(each),
      until: each.until,
      daysLeft: each.daysLeft,
      warning: each.warning,
    })),
    unconfirmed: warnings.unconfirmed.map((each) => ({
      ...named(each),
      lapsedOn: each.lapsedOn,
      daysAgo: each.daysAgo,
    })),
  }
}
