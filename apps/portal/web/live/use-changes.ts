import { useCallback, useState } from 'react'

/** The latest that happened to a record. */
export interface Change {
  readonly type: string
  /** RFC 3339, UTC. */
  readonly time: string
}

interface Changes {
  readonly arrived: ReadonlyMap<string, Change>
  /** The latest of a program's own milestones, risks and decisions, by program. */
  readonly arrivedWithin: ReadonlyMap<string, Change>
  /** What the page shows already; what waits is not among it. */
  readonly shown: ReadonlyMap<string, Change>
  readonly shownWithin: ReadonlyMap<string, Change>
  readonly latest: Change | null
  /** How many events there were; one record may have several. */
  readonly count: number
}

const NONE: Changes = {
  arrived: new Map(),
  arrivedWithin: new Map(),
  shown: new Map(),
  shownWithin: new Map(),
  latest: null,
  count: 0,
}

/** What happened since the portal was opened, by record. */
export function useChanges() {
  const [changes, setChanges] = useState(NONE)
  const arrive = useCallback(
    (subject: string, change: Change, program: string | null) =>
      setChanges((before) => ({
        ...before,
        arrived: new Map(before.arrived).set(subject, change),
        arrivedWithin:
          program === null ? before.arrivedWithin : new Map(before.arrivedWithin).set(program, change),
        latest: change,
        count: before.count + 1,
      })),
    [],
  )
  const show = useCallback(
    () => setChanges((before) => ({ ...before, shown: before.arrived, shownWithin: before.arrivedWithin })),
    [],
  )
  return { ...changes, arrive, show }
}
