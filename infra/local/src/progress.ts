/** Tells the person at the terminal what is going on. */
export interface Progress {
  say(words: string): void
  /** Says how long a step took once it is done; passes its outcome on. */
  step<Outcome>(name: string, work: Promise<Outcome>): Promise<Outcome>
}

export function progressTo(write: ((line: string) => void) | undefined): Progress {
  const say = (words: string) => write?.(words)
  return {
    say,
    async step(name, work) {
      const began = performance.now()
      const outcome = await work
      say(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
      return outcome
    },
  }
}
