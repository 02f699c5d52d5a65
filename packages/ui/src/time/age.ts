import { useEffect, useState } from 'react'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

const LOOK_AGAIN_MS = 5000

/** The present in milliseconds, looked at every five seconds: for ages that are read, not measured. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How long ago an instant was, in the reader's words. */
export function useAge(): (instant: string | Date) => string {
  const t = useMessages(kit)
  const now = useNow()
  return (instant) => {
    const seconds = Math.max(0, Math.floor((now - new Date(instant).getTime()) / 1000))
    if (seconds < 5) return t('age.now')
    if (seconds < 60) return t('age.seconds', { count: seconds })
    if (seconds < 3600) return t('age.minutes', { count: Math.floor(seconds / 60) })
    if (seconds < 86_400) return t('age.hours', { count: Math.floor(seconds / 3600) })
    return t('age.days', { count: Math.floor(seconds / 86_400) })
  }
}
