import type { BriefText } from '../texts/brief.en.ts'

const ENTITIES = [
  'program',
  'milestone',
  'risk',
  'alert',
  'decision',
  'meeting',
  'action',
  'commitment',
  'bottom-line',
  'measure',
  'supply-position',
  'minerals-project',
  'notice',
  'notice-acknowledgement',
  'notice-corroboration',
] as const

/** What kind of record changed, in the reader's words. */
export function entityName(entity: string, t: (id: BriefText) => string): string {
  const known = ENTITIES.find((each) => each === entity)
  return known === undefined ? t('entity.other') : t(`entity.${known}`)
}
