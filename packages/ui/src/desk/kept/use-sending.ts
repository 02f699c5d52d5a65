import { useRef, useState } from 'react'
import { networkBack } from './online.ts'
import { sendOnce, type Sent } from './send-once.ts'

/** One wish on its way: it waits for the network where there is none, and is sent once, however often it is tried. */
export function useSending(isUnreached: (error: unknown) => boolean) {
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const [isSending, setSending] = useState(false)
  const [isWaiting, setWaiting] = useState(false)
  const waiting = useRef<AbortController>(undefined)

  /** Undefined while it is under way already. */
  async function send<Answer>(
    how: (requestId: string) => Promise<Answer>,
  ): Promise<Sent<Answer> | undefined> {
    if (isSending) return undefined
    setSending(true)
    try {
      return await sendOnce(() => how(requestId), {
        isUnreached,
        networkBack: () => {
          waiting.current = new AbortController()
          return networkBack(waiting.current.signal)
        },
        onWaiting: setWaiting,
      })
    } finally {
      setSending(false)
    }
  }

  return {
    send,
    isSending,
    /** The next wish is another one. */
    renew: () => setRequestId(crypto.randomUUID()),
    /** Set while there is no network. */
    waiting: isWaiting
      ? {
          onTryNow: () => window.dispatchEvent(new Event('online')),
          onGiveUp: () => waiting.current?.abort(),
        }
      : null,
  }
}
