import { useEffect, useState, type ReactNode } from 'react'
import { useLive } from './live-provider.tsx'

/**
 * What stands in here does not move while a pointer rests on it or the keyboard is in it. The button that shows what waits
 * belongs inside: otherwise the way to it would let go of the page.
 */
export function HeldStill({ children }: { children: ReactNode }) {
  const { setHeld } = useLive()
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isHeld = isPointed || isFocused
  useEffect(() => {
    setHeld(isHeld)
    return () => setHeld(false)
  }, [isHeld, setHeld])
  return (
    <div
      className="held-still"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={({ target }) => {
        // A mouse leaves its focus behind where it clicked; only the keyboard's focus says that someone reads here.
        setFocused(target.matches(':focus-visible'))
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // From one link to the next the focus stays in the list.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(false)
      }}
    >
      {children}
    </div>
  )
}
