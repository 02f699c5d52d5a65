import type { Acl, TopicState } from '@trilateral/bus/admin'
import type { Quota } from '../access/access.ts'

type Settings = TopicState['settings']

/** One difference between what should stand and what stands, and so one change. */
export type Step =
  | { readonly kind: 'remove-acl'; readonly acl: Acl }
  | { readonly kind: 'remove-user'; readonly name: string }
  | { readonly kind: 'remove-quota'; readonly name: string }
  /** Only with the caller's leave: it cannot be undone. */
  | { readonly kind: 'delete-topic'; readonly name: string; readonly records: bigint }
  | { readonly kind: 'create-topic'; readonly topic: TopicState }
  | {
      readonly kind: 'set-topic'
      readonly name: string
      readonly settings: Settings
      readonly before: Settings
    }
  | { readonly kind: 'set-quota'; readonly name: string; readonly quota: Quota }
  | { readonly kind: 'create-user'; readonly name: string }
  | { readonly kind: 'add-acl'; readonly acl: Acl }

export interface Plan {
  /** In the order in which they are applied: what nobody should have goes first, limits stand before who is limited. */
  readonly steps: readonly Step[]
  /** What differs and can be mended by a person only. */
  readonly problems: readonly string[]
  /** What this broker has no place for. */
  readonly notApplicable: readonly string[]
}
