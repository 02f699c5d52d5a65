/** The columns of a file of alerts. */
export const ALERT_FILE_COLUMNS = [
  'alert',
  'status',
  'kind',
  'basis',
  'raised',
  'impact',
  'assigned',
] as const
export type AlertFileColumn = (typeof ALERT_FILE_COLUMNS)[number]
