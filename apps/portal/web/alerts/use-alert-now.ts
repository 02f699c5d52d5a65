import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RaisedAlert } from '../answers.ts'
import { usePastDay } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'

/**
 * The alert as it stands now where something was asked about it, also while the list around it is held still under the reader's hand: who
 * asks waits for this answer, and it moves nothing else.
 */
export function useAlertNow(item: RaisedAlert): { now: RaisedAlert; follow: () => void } {
  const [isFollowed, setFollowed] = useState(false)
  const day = usePastDay()
  const isWaiting = item.asked !== null && item.asked.refusal === null
  const { data, refetch } = useQuery(
    gateway.alerts.get.queryOptions(
      { id: item.id },
      { enabled: day === undefined && (isFollowed || isWaiting), meta: { isAwaited: true } },
    ),
  )
  return {
    now: day === undefined ? (data ?? item) : item,
    follow() {
      setFollowed(true)
      void refetch()
    },
  }
}
