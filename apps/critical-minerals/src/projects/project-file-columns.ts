/** The columns of a file of projects. */
export const PROJECT_FILE_COLUMNS = [
  'name',
  'kind',
  'country',
  'materials',
  'status',
  'since',
  'capacity',
  'unit',
  'year',
  'also-reported',
  'basis',
  'source',
  'source-url',
  'read-on',
] as const
export type ProjectFileColumn = (typeof PROJECT_FILE_COLUMNS)[number]
