/** Kinds of records that a search can be narrowed to. */
export const SEARCH_KINDS = [
  'program',
  'commitment',
  'decision',
  'alert',
  'milestone',
  'meeting',
  'action',
  'measure',
  'chip-input',
  'supply-position',
  'minerals-project',
  'risk',
  'bottom-line',
  'other',
] as const
