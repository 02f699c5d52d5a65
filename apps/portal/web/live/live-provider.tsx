import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useAnnounce, useMessages, useRefresh } from '@trilateral/ui'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { gateway } from '../gateway.ts'
import { eventName } from '../events/event-name.ts'
import { portal } from '../texts/texts.ts'
import { heldLooks } from './held-looks.ts'
import { movesWithEvents } from './moves-with-events.ts'
import { useChanges, type Change } from './use-changes.ts'

export interface Live {
  readonly isConnected: boolean
  /** Null when nothing ever happened; undefined while that is not known. */
  readonly lastEventAt: string | null | undefined
  readonly connectedUntil: Date | null
  /** Changes that arrived while the page was held still. */
  readonly waiting: number
  /** How often something happened since the portal was opened, shown or waiting. */
  readonly arrivals: number
  readonly isPaused: boolean
  readonly setPaused: (paused: boolean) => void
  /** While true, nothing that is shown moves: someone reads or is about to press. */
  readonly setHeld: (held: boolean) => void
  readonly openedAt: Date
  /** What happened since then, by record, as far as it is shown: what waits is not among it yet. */
  readonly changed: ReadonlyMap<string, Change>
  /** The latest of what belongs to a program, by program. */
  readonly changedWithin: ReadonlyMap<string, Change>
  readonly showWaiting: () => void
}

const LiveContext = createContext<Live | null>(null)

/** The state of the live stream. @throws Error outside of `LiveProvider` */
export function useLive(): Live {
  const live = use(LiveContext)
  if (!live) throw new Error('useLive stands outside of LiveProvider')
  return live
}

/** Follows the gateway's stream and refreshes what is shown; a reader's hand on the page, or a pause, makes changes wait. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const t = useMessages(portal)
  const freshness = useQuery(gateway.freshness.get.queryOptions())
  const [arrivedAt, setArrivedAt] = useState<string | null>(null)
  const [connectedUntil, setConnectedUntil] = useState<Date | null>(null)
  const [isPaused, setPaused] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const [waiting, setWaiting] = useState(0)
  const [openedAt] = useState(() => new Date())
  const { shown: changed, shownWithin: changedWithin, latest, count, arrive, show } = useChanges()
  const isStill = isPaused || isHeld

  const refetch = useCallback(() => {
    setWaiting(0)
    show()
    return queryClient.invalidateQueries({ predicate: ({ queryKey }) => movesWithEvents(queryKey) })
  }, [queryClient, show])
  const looks = useMemo(() => heldLooks(refetch, (more) => setWaiting((before) => before + more)), [refetch])
  useLayoutEffect(() => looks.hold(isStill), [looks, isStill])
  // What the reader asked for and waits for is shown in its place, also under their hand.
  const refetchAwaited = useCallback(
    () => queryClient.invalidateQueries({ predicate: ({ meta }) => meta?.['isAwaited'] === true }),
    [queryClient],
  )
  const refreshAwaited = useRefresh(refetchAwaited)

  const stream = useSubscription(
    gateway.live.changes.subscriptionOptions(
      {},
      {
        onData: ({ data: message }) => {
          if (message.kind !== 'event') return looks.show()
          setArrivedAt(message.event.time)
          const { subject, type, time, about } = message.event
          // An exercise did not happen: it is no change that is announced, counted or marked.
          if (about?.isExercise !== true) arrive(subject, { type, time }, about?.program ?? null)
          looks.happened()
          if (isStill) refreshAwaited()
        },
        onError: () => void queryClient.invalidateQueries({ queryKey: ['session'] }),
      },
    ),
  )
  useEffect(() => {
    // The count makes each sentence another one: a screen reader does not speak the same text twice.
    if (latest !== null) announce(t('live.announcement', { what: eventName(latest.type, t), count }))
  }, [latest, count, announce, t])
  const isConnected = stream.status === 'pending'
  const wasConnected = useRef(false)
  useEffect(() => {
    if (wasConnected.current && !isConnected) setConnectedUntil(new Date())
    wasConnected.current = isConnected
  }, [isConnected])

  // What waited for the reader's hand is shown when it leaves; what waits for a pause waits for the reader's word.
  useEffect(() => {
    if (!isPaused && !isHeld && waiting > 0) looks.show()
  }, [isPaused, isHeld, waiting, looks])

  const known = freshness.data?.areas.map((area) => area.lastEventAt).toSorted()
  const lastEventAt = arrivedAt ?? (known === undefined ? undefined : (known.at(-1) ?? null))
  const live = useMemo(
    () => ({
      isConnected,
      lastEventAt,
      connectedUntil,
      waiting,
      arrivals: count,
      isPaused,
      setPaused,
      setHeld,
      openedAt,
      changed,
      changedWithin,
      showWaiting: looks.show,
    }),
    [
      isConnected,
      lastEventAt,
      connectedUntil,
      waiting,
      count,
      isPaused,
      openedAt,
      changed,
      changedWithin,
      looks,
    ],
  )
  return <LiveContext value={live}>{children}</LiveContext>
}
