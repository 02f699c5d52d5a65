import { setTimeout as sleep } from 'node:timers/promises'

/** What a question is answered once nothing new has come for a second: what followed from earlier walks has come too. */
export async function whenStill<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let before = await ask(); ;) {
    await sleep(1000)
    const now = await ask()
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}
