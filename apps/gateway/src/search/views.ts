import type { Audience, CalendarDate, MultilingualText, Party, Tlp } from '@trilateral/contracts'
import type { SearchKind } from '@trilateral/contracts/portal'
import type { ProgramName } from '../answer/answer.ts'

export interface SearchHit {
  readonly kind: SearchKind
  /** Such as `milestone`: of `other`, what tells them apart. */
  readonly entity: string
  /** The record's id; of a commitment its code. */
  readonly id: string
  /** Null: of no area. */
  readonly area: string | null
  readonly title: MultilingualText
  /** Where the words stand when they do not stand in the title as the reader sees it; null: they do. */
  readonly passage: string | null
  /** The program that it belongs to; null: to none that the reader may see. */
  readonly program: ProgramName | null
  readonly day: CalendarDate | null
  readonly isOpen: boolean
  /** It belongs to an exercise: it is shown as one. */
  readonly isExercise: boolean
  /** Null: of the statement itself, which is public. */
  readonly marking: {
    readonly tlp: Tlp
    readonly audience: Audience
    readonly originator: Party
  } | null
}

export interface SearchGroup {
  readonly kind: SearchKind
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** True: more of this kind is found than is told. */
  readonly more: boolean
}

export interface SearchAnswer {
  /** Those with the best hit first. */
  readonly groups: readonly SearchGroup[]
}
