import { setTimeout as sleep } from 'node:timers/promises'
import { errorOf, ExchangeError, mayPass } from './problem.ts'

const ATTEMPTS = 6
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

export const pauseMs = (failures: number) => Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)

/**
 * Asks until there is an answer that asking again would not change: about a quarter of a minute.
 * @throws ExchangeError for an answer that is no success
 */
export async function withPatience(ask: () => Promise<Response>, signal?: AbortSignal): Promise<Response> {
  for (let failures = 1; ; failures++) {
    const answer = await ask().catch((error: unknown) => error)
    if (answer instanceof Response && answer.ok) return answer
    signal?.throwIfAborted()
    if (answer instanceof Response && !mayPass(answer.status)) throw await errorOf(answer)
    if (failures >= ATTEMPTS)
      throw answer instanceof Response
        ? await errorOf(answer)
        : new ExchangeError(`The platform did not answer: ${String(answer)}`)
    if (answer instanceof Response) await answer.body?.cancel()
    await sleep(pauseMs(failures), undefined, signal ? { signal } : {})
  }
}
