/** What the calendar holds: what falls due or happens on a day. */
export const CALENDAR_KINDS = [
  'meeting',
  'ministerial-due',
  'decision-due',
  'milestone-due',
  'action-due',
  'notice-meeting-due',
  'suspension-ends',
  'assessment-grows-old',
] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]
