/** Kinds of things that a search finds, in the order in which equals stand. */
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
export type SearchKind = (typeof SEARCH_KINDS)[number]
