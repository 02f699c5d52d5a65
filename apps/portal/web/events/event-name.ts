import type { PortalText } from '../texts/texts.en.ts'

const NAMES: Readonly<Record<string, PortalText>> = {
  'critical-minerals.measure-recorded': 'event.measure-recorded',
  'critical-minerals.measure-suspended': 'event.measure-suspended',
  'critical-minerals.measure-resumed': 'event.measure-resumed',
  'critical-minerals.measure-ended': 'event.measure-ended',
  'work-program.program-recorded': 'event.program-recorded',
  'work-program.program-amended': 'event.program-amended',
  'work-program.program-assessed': 'event.program-assessed',
  'work-program.program-closed': 'event.program-closed',
  'work-program.milestone-recorded': 'event.milestone-recorded',
  'work-program.milestone-amended': 'event.milestone-amended',
  'work-program.milestone-slipped': 'event.milestone-slipped',
  'work-program.milestone-reached': 'event.milestone-reached',
  'work-program.risk-recorded': 'event.risk-recorded',
  'work-program.risk-amended': 'event.risk-amended',
  'work-program.risk-closed': 'event.risk-closed',
  'work-program.alert-raised': 'event.alert-raised',
  'work-program.alert-acknowledged': 'event.alert-acknowledged',
  'work-program.alert-closed': 'event.alert-closed',
  'work-program.decision-asked': 'event.decision-asked',
  'work-program.decision-taken': 'event.decision-taken',
  'work-program.decision-withdrawn': 'event.decision-withdrawn',
  'work-program.meeting-planned': 'event.meeting-planned',
  'work-program.meeting-held': 'event.meeting-held',
  'work-program.meeting-cancelled': 'event.meeting-cancelled',
  'work-program.action-assigned': 'event.action-assigned',
  'work-program.action-done': 'event.action-done',
  'work-program.commitment-assigned': 'event.commitment-assigned',
  'work-program.commitment-assessed': 'event.commitment-assessed',
  'work-program.commitment-activity-noted': 'event.commitment-activity-noted',
  'work-program.bottom-line-approved': 'event.bottom-line-approved',
  'work-program.comment-written': 'event.comment-written',
  'work-program.comment-edited': 'event.comment-edited',
  'work-program.comment-withdrawn': 'event.comment-withdrawn',
  'work-program.saved-view-shared': 'event.saved-view-shared',
  'work-program.saved-view-amended': 'event.saved-view-amended',
  'work-program.saved-view-withdrawn': 'event.saved-view-withdrawn',
  'critical-minerals.supply-position-recorded': 'event.supply-position-recorded',
  'critical-minerals.supply-position-amended': 'event.supply-position-amended',
  'critical-minerals.minerals-project-recorded': 'event.minerals-project-recorded',
  'critical-minerals.minerals-project-amended': 'event.minerals-project-amended',
}

/** What happened, in the reader's words; an event that this portal does not know yet is named by its type. */
export function eventName(type: string, t: (id: PortalText, values?: { type: string }) => string): string {
  const id = NAMES[type]
  return id === undefined ? t('event.other', { type }) : t(id)
}
