import { useCallback, useEffect, useRef } from 'react'

/** Runs `action` at once, then at most once in `milliseconds`; a call in between runs when they are over. */
export function useThrottled(action: () => void, milliseconds: number): () => void {
  const last = useRef(-Infinity)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    clearTimeout(timer.current)
    const wait = last.current + milliseconds - performance.now()
    const run = () => {
      last.current = performance.now()
      action()
    }
    if (wait <= 0) run()
    else timer.current = setTimeout(run, wait)
  }, [action, milliseconds])
}
