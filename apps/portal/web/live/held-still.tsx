import { useEffect, type ReactNode } from 'react'
import { useLive } from './live-provider.tsx'

/** What stands in here does not move while a pointer rests on it or the keyboard is in it. */
export function HeldStill({ children }: { children: ReactNode }) {
  const { setHeld } = useLive()
  useEffect(() => () => setHeld(false), [setHeld])
  return (
    <div
      className="held-still"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {children}
    </div>
  )
}
