import { useSyncExternalStore } from 'react'

function listen(onChange: () => void) {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Whether this machine has a network, as far as the browser knows. */
export const useOnline = () =>
  useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  )

/** A browser that does not notice the network's return is asked this often. */
const LOOK_AGAIN_MS = 15_000

/** Resolves to true when it is worth trying again, and to false when whoever waits has given up. */
export function networkBack(given: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (isBack: boolean) => {
      window.removeEventListener('online', back)
      given.removeEventListener('abort', stop)
      clearTimeout(timer)
      resolve(isBack)
    }
    const back = () => done(true)
    const stop = () => done(false)
    const timer = setTimeout(back, LOOK_AGAIN_MS)
    window.addEventListener('online', back)
    given.addEventListener('abort', stop)
  })
}
