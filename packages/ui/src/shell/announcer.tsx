import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'

/** Live changes are spoken at most twice a minute: more often, a screen reader's user cannot read the page. */
const SPEAK_EVERY_MS = 30_000

const Announce = createContext<(sentence: string) => void>(() => undefined)

/** Says a sentence politely. Of several within thirty seconds the last one is spoken when they are over. */
export const useAnnounce = () => use(Announce)

export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState('')
  const spokenAt = useRef(-Infinity)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const announce = useCallback((sentence: string) => {
    const speak = () => {
      spokenAt.current = performance.now()
      setSpoken(sentence)
    }
    clearTimeout(waiting.current)
    waiting.current = setTimeout(speak, Math.max(0, spokenAt.current + SPEAK_EVERY_MS - performance.now()))
  }, [])
  useEffect(() => () => clearTimeout(waiting.current), [])

  return (
    <Announce value={announce}>
      {children}
      <output className="for-ears" aria-live="polite">
        {spoken}
      </output>
    </Announce>
  )
}
