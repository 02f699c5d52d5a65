import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_AFTER_MS = 200
const GIVE_UP_AFTER_MS = 90_000

/** A wish that is not answered is made again, as screens and systems do, each time the same one. @throws the last error after 90 seconds */
export async function insist<Answer>(
  ask: () => Promise<Answer>,
  onRetry: () => void = () => undefined,
): Promise<Answer> {
  const giveUp = performance.now() + GIVE_UP_AFTER_MS
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > giveUp) throw error
      onRetry()
      await sleep(RETRY_AFTER_MS)
    }
  }
}
