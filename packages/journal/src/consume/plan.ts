import type { EventOf } from '@trilateral/contracts'
import { nameOf, type SubjectName } from './inbox.ts'

/** Where a subject stands before a batch. */
export interface SubjectState extends SubjectName {
  /** Its last applied event; 0 for none. */
  readonly sequence: number
  /** Its next event became a dead letter. */
  readonly parked: boolean
  /** How many of its events wait. */
  readonly held: number
}

/** What becomes of a batch's events: in neither list are those that were had before. */
export interface Plan<Item> {
  readonly apply: readonly Item[]
  readonly hold: readonly Item[]
  readonly moved: readonly SubjectState[]
}

interface WithEvent {
  readonly event: Pick<EventOf<unknown>, 'id' | 'source' | 'subject' | 'sequence'>
}

/**
 * Sorts a batch out by each subject's sequence: lower or equal was had before, the next is applied, a later one waits for
 * those between, and behind a dead letter, whose own place is taken, everything waits.
 * @param states the subjects that stand otherwise than right before the batch's events; events of all others are applied as they come
 * @param repeated ids that were had before
 */
export function planOf<Item extends WithEvent>(
  items: readonly Item[],
  states: ReadonlyMap<string, SubjectState>,
  repeated: ReadonlySet<string>,
): Plan<Item> {
  if (states.size === 0) return { apply: items, hold: [], moved: [] }
  const apply: Item[] = []
  const hold: Item[] = []
  const inOrder = inSequence(items, states)
  const standing = new Map([...states].map(([name, { sequence }]) => [name, sequence]))
  for (const arrived of items) {
    const name = nameOf(arrived.event)
    const state = states.get(name)
    // In a subject's slots its events stand by sequence, so that a batch in disorder need not wait for itself.
    const item = state ? (inOrder.get(name)?.shift() ?? arrived) : arrived
    const { id, sequence } = item.event
    const last = standing.get(name) ?? 0
    if (!state) apply.push(item)
    else if (sequence === last + 1 && !state.parked && !isHeld(item, state, repeated)) {
      apply.push(item)
      standing.set(name, sequence)
    } else if (sequence > (state.parked ? last + 1 : last) && !repeated.has(id)) hold.push(item)
  }
  const moved = [...states].map(([name, state]) => ({
    ...state,
    sequence: standing.get(name) ?? state.sequence,
  }))
  return { apply, hold, moved }
}

function inSequence<Item extends WithEvent>(
  items: readonly Item[],
  states: ReadonlyMap<string, SubjectState>,
) {
  const bySubject = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item.event)
    if (states.has(name) && !bySubject.get(name)?.push(item)) bySubject.set(name, [item])
  }
  for (const ofSubject of bySubject.values()) ofSubject.sort((a, b) => a.event.sequence - b.event.sequence)
  return bySubject
}

/** A copy of an event that waits is not applied: the one that waits is, when the gap before it closes. */
function isHeld(item: WithEvent, { held }: SubjectState, repeated: ReadonlySet<string>): boolean {
  return held > 0 && repeated.has(item.event.id)
}

/** Of each subject in a batch: its first and last sequence if its events come in order and without gaps, otherwise zeros. */
export interface Run extends SubjectName {
  readonly first: number
  readonly last: number
}

export function runsOf(items: readonly WithEvent[]): Run[] {
  const runs = new Map<string, { source: string; subject: string; first: number; last: number }>()
  for (const { event } of items) {
    const { source, subject, sequence } = event
    const name = nameOf(event)
    const run = runs.get(name)
    if (!run) runs.set(name, { source, subject, first: sequence, last: sequence })
    else if (run.first > 0 && sequence === run.last + 1) run.last = sequence
    else runs.set(name, { source, subject, first: 0, last: 0 })
  }
  return [...runs.values()]
}
