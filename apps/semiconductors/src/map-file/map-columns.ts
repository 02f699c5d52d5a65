/** The five tables of a map, and the columns that each must have; others are passed over. */
export const MAP_TABLES = {
  inputs: ['input_id', 'input_name', 'type', 'stage_id'],
  stages: ['stage_id', 'stage_name'],
  sequence: ['input_id', 'goes_into_id', 'is_type_of_id'],
  providers: ['provider_id', 'provider_name', 'provider_type'],
  provision: ['provider_id', 'provided_id', 'share_provided', 'year', 'source'],
} as const

export type MapTable = keyof typeof MAP_TABLES
export const MAP_TABLE_NAMES: readonly MapTable[] = ['inputs', 'stages', 'sequence', 'providers', 'provision']

export type MapColumn = (typeof MAP_TABLES)[MapTable][number]
