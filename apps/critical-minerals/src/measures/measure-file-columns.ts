/** The columns of a file of measures, a row a clause. */
export const MEASURE_FILE_COLUMNS = [
  'number',
  'title',
  'issuer',
  'issued',
  'clause',
  'restriction',
  'materials',
  'against',
  'end-use',
  'state',
  'from',
  'to',
  'source',
  'source-url',
  'read-on',
] as const
export type MeasureFileColumn = (typeof MEASURE_FILE_COLUMNS)[number]

/** What `against` says where a clause is aimed at every destination; the screen has the word for it. */
export const EVERY_DESTINATION = 'every-destination'
