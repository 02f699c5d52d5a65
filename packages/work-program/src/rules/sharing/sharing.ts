import {
  decided,
  type Audience,
  type Decision,
  type MultilingualText,
  type Party,
} from '@trilateral/contracts'
import {
  sharingChangeCarriedOut,
  sharingChangeDeclined,
  sharingChangeProposed,
  type Person,
  type Recall,
  type SharingChange,
  type SharingKind,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'

export interface SharingDraft {
  readonly of: SharingChange['of']
  readonly to: Audience
  readonly reason: MultilingualText | null
}

interface Proposing {
  readonly id: string
  readonly by: Person
  /** RFC 3339, UTC. */
  readonly at: string
  /** Who sees the record now. */
  readonly from: Audience
  readonly originator: Party
  /** What is proposed for this record and waits. */
  readonly waiting: SharingChange | undefined
}

/** Parties of `audience` that are not among `others`. */
export const without = (audience: Audience, others: Audience): Party[] =>
  audience.filter((party) => !others.includes(party)).toSorted()

const isSame = (one: Audience, other: Audience) =>
  without(one, other).length === 0 && without(other, one).length === 0

/** Whoever is added makes it a widening, and nobody but the originator left makes it a recall. */
export function sharingKind(from: Audience, to: Audience): SharingKind {
  if (without(to, from).length > 0) return 'widen'
  return to.length === 1 ? 'recall' : 'narrow'
}

/** To withhold from fewer is one official's to do; to show to more, or to take back from all, wants a second pair of eyes. */
export const needsSecondPerson = (kind: SharingKind): boolean => kind !== 'narrow'

/** A new audience for a record of one's ministry. Where one person suffices it is carried out at once. */
export function proposeSharing(
  { of, to, reason }: SharingDraft,
  { id, by, at, from, originator, waiting }: Proposing,
): Decision<Change<SharingChange>> {
  const allowed = checkNewAudience({ from, to, originator })
  if (!allowed.ok) return allowed
  if (reason === null) return refuse('reason-needed', 'reason')
  if (waiting) return refuse('sharing-change-already-proposed', undefined, { name: waiting.proposedBy.name })
  const kind = sharingKind(from, to)
  const said = { id, of, kind, from: [...from], to: [...to], reason, proposedBy: by, proposedAt: at }
  const unsettled = { settledBy: null, settledAt: null, declinedBecause: null }
  if (needsSecondPerson(kind)) {
    const sharingChange: SharingChange = { ...said, ...unsettled, status: 'proposed' }
    return decided(changed(sharingChange, sharingChangeProposed, { sharingChange }))
  }
  const sharingChange: SharingChange = { ...said, ...unsettled, status: 'carried-out', settledAt: at }
  return decided(changed(sharingChange, sharingChangeCarriedOut, { sharingChange }))
}

export function checkNewAudience({
  from,
  to,
  originator,
}: {
  readonly from: Audience
  readonly to: Audience
  readonly originator: Party
}): Decision<null> {
  if (to.length === 0) return refuse('audience-missing', 'audience')
  if (!to.includes(originator)) return refuse('audience-without-originator', 'audience', { originator })
  return isSame(from, to) ? refuse('sharing-unchanged', 'audience') : decided(null)
}

interface Settling {
  readonly by: Person
  readonly at: string
  /** Whether it is the same person, by what their identity provider calls them. */
  readonly isProposer: boolean
}

/** A colleague has looked at it too: it is carried out. */
export function confirmSharing(
  change: SharingChange,
  { by, at, isProposer, audience }: Settling & { readonly audience: Audience },
): Decision<Change<SharingChange>> {
  if (change.status !== 'proposed') return alreadySettled(change)
  if (isProposer) return refuse('sharing-needs-second-person')
  if (!isSame(change.from, audience)) return refuse('sharing-changed-meanwhile')
  const sharingChange: SharingChange = { ...change, status: 'carried-out', settledBy: by, settledAt: at }
  return decided(changed(sharingChange, sharingChangeCarriedOut, { sharingChange }))
}

/** A colleague says no, with the reason; or who proposed it takes it back, which needs none. */
export function declineSharing(
  change: SharingChange,
  because: MultilingualText | null,
  { by, at, isProposer }: Settling,
): Decision<Change<SharingChange>> {
  if (change.status !== 'proposed') return alreadySettled(change)
  if (because === null && !isProposer) return refuse('reason-needed', 'because')
  const settled = { settledBy: by, settledAt: at, declinedBecause: because }
  const sharingChange: SharingChange = { ...change, ...settled, status: 'declined' }
  return decided(changed(sharingChange, sharingChangeDeclined, { sharingChange }))
}

const alreadySettled = ({ status }: SharingChange) =>
  refuse('sharing-change-already-settled', undefined, { status })

interface Recalling {
  readonly id: string
  readonly area: string
  /** Of the record, with its new audience. */
  readonly version: number
  readonly along: Recall['along']
  /** RFC 3339, UTC. */
  readonly at: string
}

/** What those who lose the record are told, and all who keep it; undefined when nobody loses it. */
export function recallBy(
  { of, kind, from, to, reason, proposedBy, settledBy }: SharingChange,
  { id, area, version, along, at }: Recalling,
): Recall | undefined {
  if (without(from, to).length === 0) return undefined
  const people = { orderedBy: proposedBy, confirmedBy: settledBy }
  return { id, of: { ...of, area, version }, along, kind, from, to, reason, ...people, orderedAt: at }
}
