export interface Figures {
  readonly ours: number[]
  readonly baseline: number[]
}

/**
 * Measures both in turn, so that what else the machine does meets both alike; every other round the peer begins. The first
 * round warms up and does not count.
 */
export async function rounds(
  count: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Figures> {
  const figures: Figures = { ours: [], baseline: [] }
  for (let round = 0; round <= count; round += 1) {
    const first = round % 2 === 0
    const early = await (first ? ours() : baseline())
    const late = await (first ? baseline() : ours())
    if (round === 0) continue
    figures.ours.push(first ? early : late)
    figures.baseline.push(first ? late : early)
  }
  return figures
}

/** How many a second, when `work` does so many. */
export async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return count / ((performance.now() - began) / 1000)
}
