import { ministryDay, PARTIES, type Party } from '@trilateral/contracts'
import type { Logger } from '@trilateral/service'
import { ministryDays } from '@trilateral/work-program/rules'
import type { Portfolios } from './keep-portfolios.ts'

export interface WarmingOptions {
  /** Whether all that the bus holds for a party has been applied. Before that, what is read now is soon read again. */
  readonly isLive: (party: Party) => boolean
  readonly logger: Logger
  readonly now: () => Date
}

/**
 * Reads each party's portfolio of today before somebody asks for it: after a start, and when a ministry's day begins, since
 * rules judge by the day. At 100,000 items that takes seconds, which the first reader would wait. One party after the other.
 * The function is to be called every few seconds; it never throws, and what failed is tried again at the next call.
 */
export function warmPortfolios(portfolios: Portfolios, { isLive, logger, now }: WarmingOptions): () => void {
  const warm = new Map<Party, string>()
  const told = new Map<Party, string>()
  let running = false

  const look = async (party: Party) => {
    const at = now()
    const days = JSON.stringify(ministryDays(at))
    if (warm.get(party) === days || !isLive(party)) return
    const today = ministryDay(party, at)
    await portfolios.at({ party, on: today, today, knownAt: undefined, at })
    warm.set(party, days)
    told.delete(party)
  }

  const lookAtAll = async () => {
    for (const party of PARTIES)
      // What keeps one party's portfolio from being read keeps nobody else's.
      await look(party).catch((error: unknown) => {
        const why = String(error)
        if (told.get(party) !== why) logger.warn({ err: error, party }, 'portfolio cannot be read ahead yet')
        told.set(party, why)
      })
  }

  return () => {
    if (running) return
    running = true
    void lookAtAll().finally(() => {
      running = false
    })
  }
}
