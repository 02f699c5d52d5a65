import { becauseOf, maySeeEvent, maySeeSubject, type SubjectToday, type Viewer } from './may-see.ts'

/** What a partner's log holds of a subject; positions are the log's. */
export interface Holding {
  readonly open: boolean
  readonly firstPosition: number | null
  readonly lastPosition: number | null
  readonly voidUpto: number
}

export const NOTHING_HELD: Holding = { open: false, firstPosition: null, lastPosition: null, voidUpto: 0 }

export interface FiledEvent {
  /** Of `exchange.event`. */
  readonly position: number
  readonly audience: string
  readonly tlp: string
  readonly type: string
  /** It stands in the log already, and was not withdrawn since. */
  readonly isFiled: boolean
}

export interface JudgedSubject {
  readonly today: SubjectToday
  readonly holding: Holding
  /** In order. Of a subject that was visible all along those that are new; of any other, or under another ceiling, all of them. */
  readonly events: readonly FiledEvent[]
}

export interface SubjectPlan {
  /** Positions of events to be filed, in order. */
  readonly file: readonly number[]
  /** The partner has had some of it and must remove it; what is filed comes after that. */
  readonly withdraw: 'narrowed' | 'recalled' | null
  /** Whether what stands in the log is void from now on: withdrawn, or never handed out. */
  readonly void: boolean
  readonly open: boolean
}

/**
 * What becomes of one subject in a partner's log, judged by what the partner may see now.
 * @param handedOut up to this position of the log the partner may have read
 */
export function planSubject(
  viewer: Viewer,
  { today, holding, events }: JudgedSubject,
  handedOut: number,
): SubjectPlan {
  const { firstPosition } = holding
  const open = maySeeSubject(viewer, today)
  const mayLeave = events.filter((event) => maySeeEvent(viewer, event, today))
  const keeps = open && events.every((event) => !event.isFiled || mayLeave.includes(event))
  const unfiled = keeps ? mayLeave.filter(({ isFiled }) => !isFiled) : mayLeave
  // What was filed and never left is not there to be removed; to order it would tell that it exists.
  const hasSome = firstPosition !== null && firstPosition <= handedOut
  return {
    file: unfiled.map(({ position }) => position),
    withdraw: !keeps && hasSome ? becauseOf(today) : null,
    void: !keeps && firstPosition !== null,
    open,
  }
}
