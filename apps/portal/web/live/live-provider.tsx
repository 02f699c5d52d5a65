import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useAnnounce, useMessages } from '@trilateral/ui'
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { gateway } from '../gateway.ts'
import { portal } from '../texts/texts.ts'
import { useThrottled } from './use-throttled.ts'

/** The first change of a burst shows at once; an import of thousands must not fetch the page thousands of times. */
const REFRESH_EVERY_MS = 250

export interface Live {
  readonly isConnected: boolean
  readonly lastEventAt: string | null
  readonly connectedUntil: Date | null
  /** Changes that arrived while the page was held still. */
  readonly waiting: number
  readonly isPaused: boolean
  readonly setPaused: (paused: boolean) => void
  /** While true, nothing that is shown moves: someone reads or is about to press. */
  readonly setHeld: (held: boolean) => void
  /** Subjects that changed since the page was opened. */
  readonly changed: ReadonlySet<string>
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
  const [changed, setChanged] = useState<ReadonlySet<string>>(() => new Set())
  const isStill = isPaused || isHeld

  const refetch = useCallback(() => {
    setWaiting(0)
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => Array.isArray(queryKey[0]) })
  }, [queryClient])
  const refresh = useThrottled(refetch, REFRESH_EVERY_MS)

  const stream = useSubscription(
    gateway.live.changes.subscriptionOptions(
      {},
      {
        onData: ({ data: message }) => {
          if (message.kind !== 'event') return refresh()
          setArrivedAt(message.event.time)
          setChanged((before) => new Set(before).add(message.event.subject))
          announce(t('live.announcement'))
          if (isStill) setWaiting((count) => count + 1)
          else refresh()
        },
        onError: () => void queryClient.invalidateQueries({ queryKey: ['session'] }),
      },
    ),
  )
  const isConnected = stream.status === 'pending'
  const wasConnected = useRef(false)
  useEffect(() => {
    if (wasConnected.current && !isConnected) setConnectedUntil(new Date())
    wasConnected.current = isConnected
  }, [isConnected])

  // What waited for the reader's hand is shown when it leaves; what waits for a pause waits for the reader's word.
  useEffect(() => {
    if (!isPaused && !isHeld && waiting > 0) refresh()
  }, [isPaused, isHeld, waiting, refresh])

  const newest =
    freshness.data?.areas
      .map(({ lastEventAt }) => lastEventAt)
      .toSorted()
      .at(-1) ?? null
  const lastEventAt = arrivedAt ?? newest
  const live = useMemo(
    () => ({
      isConnected,
      lastEventAt,
      connectedUntil,
      waiting,
      isPaused,
      setPaused,
      setHeld,
      changed,
      showWaiting: refresh,
    }),
    [isConnected, lastEventAt, connectedUntil, waiting, isPaused, changed, refresh],
  )
  return <LiveContext value={live}>{children}</LiveContext>
}
