import { daysBetween, type CalendarDate, type MultilingualText, type Party } from '@trilateral/contracts'
import type {
  Assessment,
  ComputedSignal,
  DecisionAsked,
  Owners,
  Program,
  Rating,
} from '@trilateral/contracts/work-program'
import { dayFor, type Days } from '../days.ts'
import { nextMilestone } from '../milestones/standing.ts'
import { stepsWorse } from '../rating.ts'
import { computedSignal, type ProgramSignalParts } from '../signal/computed-signal.ts'
import {
  declaredBesideComputed,
  worseOfBoth,
  type DeclaredBesideComputed,
} from '../signal/declared-beside-computed.ts'
import { EXCEPTIONS_AT_MOST, EXCEPTIONS_SHARE } from '../signal/thresholds.ts'

/** A program as leadership looks at it: the record, what it is judged by, and the assessment before the last. */
export interface PortfolioProgram extends ProgramSignalParts {
  readonly previous: Assessment | null
}

/** A program that leadership should look at, and what is wanted of whom by when. */
export interface ProgramException {
  readonly program: Program
  /** The worse of declared and computed. */
  readonly rating: Rating
  readonly beside: DeclaredBesideComputed
  readonly signal: ComputedSignal
  /** The question of the open decision that is due first, else what the last assessment asks; null: nothing is asked. */
  readonly ask: MultilingualText | null
  /** The open decision that the ask comes from; null: the assessment. */
  readonly decision: string | null
  /** The parties whose leadership is asked; empty where no decision is. */
  readonly askedOf: readonly Party[]
  readonly owners: Owners
  /** The day of the decision, else of the next milestone; null: none is set. */
  readonly due: CalendarDate | null
}

/** Below C nothing needs leadership: "needs constant attention" is the team's own. */
const FROM: Rating = 'C'

/**
 * Where leadership should look first, worst first: capped at the worst fifth of the running programs (at least one) and at five,
 * so that an exception stays one. Programs whose rating is withheld are never among them.
 */
export function exceptions(programs: readonly PortfolioProgram[], today: Days): ProgramException[] {
  const running = programs.filter(({ program }) => program.status === 'active')
  const atMost = exceptionsAtMost(running.length)
  return running
    .flatMap((each) => exceptionOf(each, today) ?? [])
    .toSorted((a, b) => worstFirst(a, b, today))
    .slice(0, atMost)
}

/** How many exceptions so many running programs may have: a fifth of them, at least one, and five at the most. */
export const exceptionsAtMost = (running: number): number =>
  Math.min(EXCEPTIONS_AT_MOST, Math.ceil(running * EXCEPTIONS_SHARE))

/** Whether a running program is one to look at, by itself; null: it is not. For those who keep many and look at few. */
export function exceptionOf(portfolio: PortfolioProgram, today: Days): ProgramException | null {
  const { program, milestones, decisions } = portfolio
  const signal = computedSignal({ ...portfolio, today })
  const beside = declaredBesideComputed(program.assessment, signal)
  const rating = worseOfBoth(beside)
  if (rating === null || (stepsWorse(FROM, rating) ?? -1) < 0) return null
  const decision = firstDue(
    decisions.filter((each) => each.program === program.id && each.status === 'asked'),
  )
  const next = nextMilestone(milestones.filter((each) => each.program === program.id))
  return {
    program,
    rating,
    beside,
    signal,
    ask: decision?.question ?? program.assessment?.ask ?? null,
    decision: decision?.id ?? null,
    askedOf: decision?.askedOf ?? [],
    owners: program.owners,
    due: decision?.due ?? next?.due ?? null,
  }
}

const firstDue = (decisions: readonly DecisionAsked[]): DecisionAsked | undefined =>
  decisions.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.id.localeCompare(b.id))[0]

/** The worse rating first; then where more is hidden; then what is due sooner. */
export function worstFirst(a: ProgramException, b: ProgramException, today: Days): number {
  const waiting = ({ due }: ProgramException) =>
    due === null ? Number.NEGATIVE_INFINITY : daysBetween(due, dayFor(today, 'us'))
  return (
    (stepsWorse(a.rating, b.rating) ?? 0) ||
    (b.beside.steps ?? 0) - (a.beside.steps ?? 0) ||
    compare(waiting(b), waiting(a)) ||
    a.program.id.localeCompare(b.program.id)
  )
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
