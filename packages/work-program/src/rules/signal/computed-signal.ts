import { daysBetween } from '@trilateral/contracts'
import type {
  ComputedSignal,
  DecisionAsked,
  Impact,
  Likelihood,
  Milestone,
  Program,
  Rating,
  Risk,
  SignalReason,
} from '@trilateral/contracts/work-program'
import { dayFor, type Days } from '../days.ts'
import { restsOnRatedVerb } from '../follow-up/commitment-codes.ts'
import { nextMilestone, openMilestones, overdueDays, slipCount, slipDays } from '../milestones/standing.ts'
import { combineWorst, stepsWorse } from '../rating.ts'
import { DAYS_BEHIND, DECISION_DAYS_OVERDUE, TIMES_SLIPPED, WORST_OF_UNCRITICAL } from './thresholds.ts'

/** What the rules judge one program by. Records of other programs among the lists do not count. */
export interface ProgramSignalParts {
  readonly program: Program
  readonly milestones: readonly Milestone[]
  readonly risks: readonly Risk[]
  readonly decisions: readonly DecisionAsked[]
}

interface Found {
  readonly rating: Rating
  readonly reason: SignalReason
}

/** Reasons that a signal carries: the worst come first, and the list in the contract holds no more. */
const REASONS_AT_MOST = 20

/**
 * The rating that the record itself bears out: the worst of what is found, with its reasons, worst first. Null where there is
 * nothing to judge by: no next milestone (said as a reason), a closed program, or commitments that promise no delivery (no reason).
 * Another slip never improves it, reaching a milestone never worsens it; tests hold it to both.
 */
export function computedSignal({
  program,
  today,
  ...lists
}: ProgramSignalParts & { readonly today: Days }): ComputedSignal {
  if (program.status === 'closed' || !restsOnRatedVerb(program.commitments))
    return { rating: null, reasons: [] }
  const ofProgram = (each: { readonly program: string | null }) => each.program === program.id
  const milestones = lists.milestones.filter(ofProgram)
  const next = nextMilestone(milestones)
  if (!next) return { rating: null, reasons: [{ code: 'no-next-milestone', facts: {} }] }
  const found = [
    ...openMilestones(milestones).flatMap((each) => [...behind(each, today), ...slippedRepeatedly(each)]),
    ...lists.risks.filter(ofProgram).flatMap(graveRisk),
    ...lists.decisions.filter(ofProgram).flatMap((each) => overdueDecision(each, today)),
  ].toSorted((a, b) => stepsWorse(a.rating, b.rating) ?? 0)
  const rating = combineWorst(found.map((each) => each.rating)) ?? 'A'
  const days = daysBetween(dayFor(today, next.dayOf), next.due)
  const onPlan: SignalReason = { code: 'on-plan', facts: { milestone: next.id, days } }
  const reasons = found.map((each) => each.reason).slice(0, REASONS_AT_MOST)
  return { rating, reasons: reasons.length > 0 ? reasons : [onPlan] }
}

/** The worst of several programs, with the reasons of those that are as bad: the signal of a commitment. */
export function signalOfSeveral(programs: readonly ProgramSignalParts[], today: Days): ComputedSignal {
  const signals = programs.map((each) => computedSignal({ ...each, today }))
  const rating = combineWorst(signals.map((each) => each.rating))
  const reasons = signals.filter((each) => each.rating === rating).flatMap((each) => each.reasons)
  return { rating, reasons: reasons.slice(0, REASONS_AT_MOST) }
}

function behind(milestone: Milestone, today: Days): Found[] {
  const late = overdueDays(milestone, today)
  const slipped = slipDays(milestone)
  // One that was brought forward and then missed is overdue, yet still ahead of the plan: said, and held against nobody.
  const reached = step(DAYS_BEHIND, slipped + late) ?? 'A'
  const rating = milestone.critical ? reached : best(reached, WORST_OF_UNCRITICAL)
  const facts = { milestone: milestone.id, due: milestone.due }
  const overdue = { code: 'milestone-overdue' as const, facts: { ...facts, days: late } }
  const moved = {
    code: 'milestone-slipped' as const,
    facts: { ...facts, baseline: milestone.baseline, days: slipped },
  }
  return [...(late > 0 ? [overdue] : []), ...(slipped > 0 ? [moved] : [])].map((reason) => ({
    rating,
    reason,
  }))
}

function slippedRepeatedly(milestone: Milestone): Found[] {
  const times = slipCount(milestone)
  const rating = step(TIMES_SLIPPED, times)
  if (rating === null) return []
  return [{ rating, reason: { code: 'slipped-repeatedly', facts: { milestone: milestone.id, times } } }]
}

/** ICD 203: "likely" begins at 55 %. */
const LIKELY: ReadonlySet<Likelihood> = new Set(['likely', 'very-likely', 'almost-certain'])

/** A severe harm that is more likely than not puts the end in doubt; an even chance of it, or a major one that is likely, is an issue. */
function graveRisk({ id, status, likelihood, impact }: Risk): Found[] {
  if (status === 'closed') return []
  const rating = ratingOfRisk(likelihood, impact)
  return rating === null
    ? []
    : [{ rating, reason: { code: 'open-severe-risk', facts: { risk: id, likelihood, impact } } }]
}

function ratingOfRisk(likelihood: Likelihood, impact: Impact): Rating | null {
  const likely = LIKELY.has(likelihood)
  if (impact === 'severe') return likely ? 'D' : likelihood === 'roughly-even' ? 'C' : null
  return impact === 'major' && likely ? 'C' : null
}

function overdueDecision({ id, status, due, askedBy }: DecisionAsked, today: Days): Found[] {
  if (status !== 'asked' || due === null) return []
  const days = daysBetween(due, dayFor(today, askedBy.party))
  const rating = step(DECISION_DAYS_OVERDUE, days)
  return rating === null
    ? []
    : [{ rating, reason: { code: 'decision-overdue', facts: { decision: id, due, days } } }]
}

const step = (thresholds: readonly (readonly [number, Rating])[], figure: number): Rating | null =>
  thresholds.find(([from]) => figure >= from)?.[1] ?? null

const best = (a: Rating, b: Rating): Rating => ((stepsWorse(a, b) ?? 0) > 0 ? a : b)
