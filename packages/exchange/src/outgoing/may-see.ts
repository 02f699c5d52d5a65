import { audienceOf, isParty } from '@trilateral/contracts'
import { withinLabel, type Partner } from '../partners/partner.ts'

export type Viewer = Pick<Partner, 'owner' | 'ceiling'>

/** Audience code and mark, of an event as it was written or of its subject as it stands today. */
export interface Marks {
  readonly audience: string
  readonly tlp: string
}

/** A subject by its last event, and by the last recall that was ordered. */
export interface SubjectToday extends Marks {
  readonly time: Date
  readonly recall: { readonly at: Date; readonly to: string; readonly kind: string } | null
}

/** Whether a partner may hold anything of a subject as it stands today. */
export const maySeeSubject = (viewer: Viewer, subject: SubjectToday): boolean =>
  withinCeiling(viewer, subject) && !isRecalledFrom(viewer, subject)

/**
 * Whether an event may leave for a partner now. Its subject must be for the partner today, or what was narrowed since would still go
 * out; and the event itself must have been when it was written, or widening an audience would show what was said before it.
 */
export const maySeeEvent = (
  viewer: Viewer,
  event: Marks & { readonly type: string },
  subject: SubjectToday,
): boolean => maySeeSubject(viewer, subject) && withinCeiling(viewer, event) && takesType(viewer, event.type)

/** Why a partner that held a subject must remove it. */
export const becauseOf = ({ recall, time, audience }: SubjectToday): 'narrowed' | 'recalled' =>
  recall?.kind === 'recall' && (recall.at >= time || recall.to === audience) ? 'recalled' : 'narrowed'

/** A recall holds until its subject has an event that is newer: the one by which it goes on, to whomever. */
const isRecalledFrom = ({ owner }: Viewer, { recall, time }: SubjectToday): boolean =>
  recall !== null && recall.at >= time && !parties(recall.to).includes(owner)

const parties = (audience: string) => audience.split('-').filter(isParty)

const takesType = ({ ceiling: { eventTypes } }: Viewer, type: string) =>
  eventTypes.includes('*') || eventTypes.includes(type)

function withinCeiling({ owner, ceiling }: Viewer, { audience, tlp }: Marks): boolean {
  return (
    ceiling.audiences.includes(audience) &&
    (audienceOf(audience)?.includes(owner) ?? false) &&
    withinLabel(ceiling.tlp, tlp)
  )
}
