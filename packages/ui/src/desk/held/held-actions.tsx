import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../../language/language.tsx'
import { useAnnounce } from '../../shell/announcer.tsx'
import { HeldNotes } from './held-notes.tsx'
import { heldTexts } from './held-texts.ts'
import { heldTimer, type HeldTimer } from './held-timer.ts'
import { nowLeaving } from './leaving.ts'

/** Something that an official did and may still take back: it stays at the desk for ten seconds, and nobody is told before. */
export interface Action {
  /** What it is done to; while it waits, the same cannot be done again. */
  readonly key: string
  /** What is done, in the reader's words. */
  readonly what: string
  readonly send: () => Promise<unknown>
  /** Why it was not done, in the reader's words; undefined where something broke. */
  readonly explain: (error: unknown) => string | undefined
}

export interface Held extends Action {
  readonly timer: HeldTimer
  readonly state: 'waits' | 'sending' | 'failed'
  readonly why?: string | undefined
}

interface Hold {
  readonly hold: (action: Action) => void
  readonly isHeld: (key: string) => boolean
}

const Given = createContext<Hold | null>(null)

/** For actions that can be taken back. Never for ratings, concurrences and publication, which are confirmed before and not after. */
export function useHold(): Hold {
  const hold = use(Given)
  if (!hold) throw new Error('an action is held outside of HeldActions')
  return hold
}

/** Stands above the router's screens, so that what waits goes on waiting on the next one. */
export function HeldActions({ children }: { readonly children: ReactNode }) {
  const t = useMessages(heldTexts)
  const announce = useAnnounce()
  const [all, setAll] = useState<readonly Held[]>([])
  const now = useRef(all)
  const put = useCallback((next: readonly Held[]) => {
    now.current = next
    setAll(next)
  }, [])
  const change = useCallback(
    (key: string, part: Partial<Held> | null) =>
      put(
        now.current.flatMap((each) =>
          each.key !== key ? [each] : part === null ? [] : [{ ...each, ...part }],
        ),
      ),
    [put],
  )

  const send = useCallback(
    async (key: string) => {
      const action = now.current.find((each) => each.key === key && each.state === 'waits')
      if (!action) return
      action.timer.cancel()
      change(key, { state: 'sending' })
      try {
        await action.send()
        change(key, null)
        announce(t('sent', { what: action.what }))
      } catch (error) {
        change(key, { state: 'failed', why: action.explain(error) ?? t('refused.broken') })
      }
    },
    [announce, change, t],
  )

  const undo = useCallback(
    (key: string) => {
      const action = now.current.find((each) => each.key === key && each.state === 'waits')
      if (!action) return
      action.timer.cancel()
      change(key, null)
      announce(t('undone', { what: action.what }))
    },
    [announce, change, t],
  )

  const hold = useCallback(
    (action: Action) => {
      if (now.current.some(({ key, state }) => key === action.key && state !== 'failed')) return
      const others = now.current.filter(({ key }) => key !== action.key)
      put([...others, { ...action, state: 'waits', timer: heldTimer(() => void send(action.key)) }])
      announce(t('held', { what: action.what }))
    },
    [announce, put, send, t],
  )

  useLeaving(() => {
    const waiting = now.current.filter(({ state }) => state === 'waits')
    if (waiting.length === 0) return false
    nowLeaving()
    for (const { key } of waiting) void send(key)
    return true
  })
  useUndoKey(() => {
    const last = now.current.findLast(({ state }) => state === 'waits')
    if (last) undo(last.key)
    return last !== undefined
  })

  const given = useMemo<Hold>(
    () => ({ hold, isHeld: (key) => all.some((each) => each.key === key && each.state !== 'failed') }),
    [all, hold],
  )
  return (
    <Given value={given}>
      {children}
      <HeldNotes
        held={all}
        onUndo={undo}
        onSend={(key) => void send(key)}
        onDismiss={(key) => change(key, null)}
      />
    </Given>
  )
}

/** Whoever leaves has not taken anything back: it is sent, and the browser asks whether one really means to go. */
function useLeaving(sendAll: () => boolean) {
  const latest = useRef(sendAll)
  useEffect(() => {
    latest.current = sendAll
  })
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault()
    }
    const hide = () => void latest.current()
    window.addEventListener('beforeunload', beforeUnload)
    window.addEventListener('pagehide', hide)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      window.removeEventListener('pagehide', hide)
    }
  }, [])
}

/** Ctrl+Z (⌘Z), unless somebody types: there it takes back letters. */
function useUndoKey(undoLast: () => boolean) {
  const latest = useRef(undoLast)
  useEffect(() => {
    latest.current = undoLast
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      const { target } = event
      if (
        target instanceof Element &&
        target.matches('textarea, [contenteditable], input:not([type="checkbox"])')
      )
        return
      if (latest.current()) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
