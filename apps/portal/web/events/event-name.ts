import type { PortalText } from '../texts/texts.en.ts'

const NAMES: Readonly<Record<string, PortalText>> = {
  'critical-minerals.measure-recorded': 'event.measure-recorded',
  'critical-minerals.measure-suspended': 'event.measure-suspended',
  'critical-minerals.measure-resumed': 'event.measure-resumed',
  'critical-minerals.measure-ended': 'event.measure-ended',
}

/** What happened, in the reader's words; an event that this portal does not know yet is named by its type. */
export function eventName(type: string, t: (id: PortalText, values?: { type: string }) => string): string {
  const id = NAMES[type]
  return id === undefined ? t('event.other', { type }) : t(id)
}
