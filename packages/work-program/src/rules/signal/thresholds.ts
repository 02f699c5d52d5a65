import type { Rating } from '@trilateral/contracts/work-program'

/**
 * Days behind the baseline, seen today, from which a milestone whose slip moves the program's end makes each rating. The statement
 * knows one rhythm, the yearly meeting; so the steps are a month, a quarter and a half of that year.
 *
 * A date that was moved and a date that was missed weigh alike by their days: were a missed one worse, moving it would improve the
 * signal; were it better, saying nothing would.
 */
export const DAYS_BEHIND: readonly (readonly [days: number, rating: Rating])[] = [
  [181, 'E'],
  [91, 'D'],
  [31, 'C'],
  [1, 'B'],
]

/** A milestone that does not move the program's end makes an issue, not a doubt about the end. */
export const WORST_OF_UNCRITICAL: Rating = 'C'

/** Moves of one milestone to a later day. Moved twice, the second date was no better known than the first; thrice, nobody's date is believed. */
export const TIMES_SLIPPED: readonly (readonly [times: number, rating: Rating])[] = [
  [3, 'D'],
  [2, 'C'],
]

/** Days that a decision asked of leadership is overdue: at once it holds work up, after a month it is not being taken. */
export const DECISION_DAYS_OVERDUE: readonly (readonly [days: number, rating: Rating])[] = [
  [31, 'D'],
  [1, 'C'],
]

/** An assessment is shown as old after this many days: a month is how often teams are expected to say how it stands. */
export const STALE_AFTER_DAYS = 30

/** Steps by which a declared rating must be better than the computed one to be singled out: green outside, red inside. */
export const WATERMELON_STEPS = 2

/** OMB asks agencies to single out 10 to 20 % (GAO-17-740R); and nobody reads more than five. */
export const EXCEPTIONS_SHARE = 0.2
export const EXCEPTIONS_AT_MOST = 5

/** Days before the last day of a meeting that a notice asks for from which leadership is told: a minister's week. */
export const MEETING_DUE_SOON_DAYS = 5
