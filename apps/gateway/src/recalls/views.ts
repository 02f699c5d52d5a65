import type { Audience, MultilingualText, Party } from '@trilateral/contracts'
import type { Person, SharingKind } from '@trilateral/contracts/work-program'
import type { AsOf } from '../answer/answer.ts'

/** A system that held a copy of what was taken back: the portal, a work area, or a ministry's own. */
export interface RecallSystem {
  readonly kind: 'portal' | 'area' | 'partner'
  /** Of the area or the partner; of the portal, `portal`. */
  readonly code: string
  /** As its ministry registered a partner; null: the reader's language has a name for it. */
  readonly name: string | null
  /** Whose partner it is; null: the platform's. */
  readonly owner: Party | null
  /** RFC 3339, UTC: when it was told; null: with the recall itself. */
  readonly orderedAt: string | null
  /** RFC 3339, UTC; null: it has not confirmed yet. */
  readonly confirmedAt: string | null
}

export interface RecallView {
  readonly id: string
  readonly area: string
  readonly of: { readonly entity: string; readonly id: string }
  /** What it is called; null for those who may not see it any more. */
  readonly title: MultilingualText | null
  /** Records that went with it. */
  readonly along: number
  readonly kind: SharingKind
  readonly from: Audience
  readonly to: Audience
  readonly reason: MultilingualText
  readonly orderedBy: Person
  readonly confirmedBy: Person | null
  /** RFC 3339, UTC. */
  readonly orderedAt: string
  readonly eventId: string
  /** Those that wait first. */
  readonly systems: readonly RecallSystem[]
  readonly confirmed: number
}

export interface RecallList {
  readonly asOf: AsOf
  /** What was ordered last first. */
  readonly items: readonly RecallView[]
  /** There are older ones. */
  readonly more: boolean
}
