import { setTimeout as sleep } from 'node:timers/promises'

const ASK_EVERY_MS = 60
const ANSWER_WITHIN_MS = 3000

/**
 * Waits until every address answers 200 (their order is the order of asking).
 * @throws when one has not within `within` ms, with its last answer, or when `signal` ends the wait
 */
export async function awaitReady(
  urls: readonly string[],
  { within, signal }: { within: number; signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + within
  for (const url of urls) {
    let answer = await ask(url, signal)
    while (answer !== 'ready') {
      signal.throwIfAborted()
      if (Date.now() > deadline) throw new Error(`${url} is not ready after ${within / 1000} s: ${answer}`)
      await sleep(ASK_EVERY_MS)
      answer = await ask(url, signal)
    }
  }
}

async function ask(url: string, signal: AbortSignal): Promise<string> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    const response = await fetch(url, { signal: limit })
    const body = await response.text()
    return response.ok ? 'ready' : `${response.status} ${body.slice(0, 500)}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
