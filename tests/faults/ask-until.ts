import { setTimeout as sleep } from 'node:timers/promises'

/** Asks twice a second until the answer is good or the time is over. @returns the last answer */
export async function askUntil<Answer>(
  ask: () => Promise<Answer>,
  isGood: (answer: Answer) => boolean,
  withinMs = 60_000,
): Promise<Answer> {
  const late = performance.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (isGood(answer) || performance.now() >= late) return answer
    await sleep(500)
  }
}
