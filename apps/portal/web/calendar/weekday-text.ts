const WEEKDAYS = [
  'weekday.0',
  'weekday.1',
  'weekday.2',
  'weekday.3',
  'weekday.4',
  'weekday.5',
  'weekday.6',
] as const

/** The text id of a weekday, Sunday being 0. */
export const weekdayText = (weekday: number) => WEEKDAYS[weekday] ?? WEEKDAYS[0]
