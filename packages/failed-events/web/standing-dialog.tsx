import { createContext, use, useCallback, useState, type ReactNode } from 'react'

/** A dialog, given what closes it. */
type Opened = (onClose: () => void) => ReactNode

const Open = createContext<((dialog: Opened) => void) | null>(null)

/**
 * Holds the dialog that somebody opened from one of its children, which may leave the list while it stands: what was done to an event is
 * told after the event is gone from it, and nothing that is being typed goes with it.
 */
export function StandingDialog({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<Opened>()
  const open = useCallback((next: Opened) => setDialog(() => next), [])
  const close = useCallback(() => setDialog(undefined), [])
  return (
    <Open value={open}>
      {children}
      {dialog?.(close)}
    </Open>
  )
}

/** @returns what opens a dialog that stands beyond who opened it. @throws Error outside of `StandingDialog` */
export function useOpenDialog(): (dialog: Opened) => void {
  const open = use(Open)
  if (!open) throw new Error('a dialog is opened outside of StandingDialog')
  return open
}
