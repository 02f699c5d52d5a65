import type { Moment } from '../answer/moment.ts'
import type { EventStore } from '../events/store.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { shown } from '../records/kept-record.ts'
import { briefExceptions } from './exceptions.ts'
import { ministerial } from './ministerial.ts'
import { briefNotices } from './notices.ts'
import { sectorLines } from './sector-lines.ts'
import { LOOKED_THROUGH, sinceLastVisit } from './since.ts'
import type { AreaBottomLine, Brief, BriefFigures } from './views.ts'

export interface BriefReader {
  /** @param since when the reader was here last, RFC 3339. */
  get(moment: Moment, since?: string): Promise<Omit<Brief, 'asOf'>>
}

type OfPortfolio = Omit<Brief, 'asOf' | 'since'>

export function briefReader({
  events,
  portfolios,
}: {
  events: EventStore
  portfolios: Portfolios
}): BriefReader {
  const made = new WeakMap<Portfolio, { version: number; brief: OfPortfolio }>()
  const briefOf = (portfolio: Portfolio): OfPortfolio => {
    const before = made.get(portfolio)
    if (before?.version === portfolio.version) return before.brief
    const brief = {
      bottomLines: bottomLines(portfolio),
      figures: figuresOf(portfolio),
      exceptions: briefExceptions(portfolio),
      notices: briefNotices(portfolio),
      sectors: sectorLines(portfolio),
    }
    made.set(portfolio, { version: portfolio.version, brief })
    return brief
  }
  return {
    async get(moment, since) {
      const { party } = moment
      const [portfolio, newest] = await Promise.all([
        portfolios.at(moment),
        since === undefined
          ? undefined
          : events.slice(party, { filter: { isReal: true }, limit: LOOKED_THROUGH }),
      ])
      return {
        ...briefOf(portfolio),
        since: since !== undefined && newest ? sinceLastVisit(newest.events, since) : null,
      }
    },
  }
}

/** The four numbers; the same that the rules make of all records, summed over programs as they are kept. */
function figuresOf(portfolio: Portfolio): BriefFigures {
  const { worsened } = portfolio.tally
  let { openDecisions: needsDecision, overdue } = portfolio.tally
  for (const { isAsked, isOverdue } of portfolio.loose()) {
    needsDecision += Number(isAsked)
    overdue += Number(isOverdue)
  }
  return {
    needsDecision: exactly(needsDecision),
    worsened: exactly(worsened),
    overdue: exactly(overdue),
    ministerial: ministerial(portfolio),
  }
}

/** The newest of each area. They come newest first; of two on one day, the one that was recorded later counts. */
function bottomLines({ leadership }: Portfolio): AreaBottomLine[] {
  const newest = new Map<string, AreaBottomLine>()
  for (const kept of leadership.bottomLines) {
    const before = newest.get(kept.area)
    const isNewer =
      !before ||
      (before.state.approvedOn === kept.state.approvedOn && before.provenance.updatedAt < kept.updatedAt)
    if (isNewer) newest.set(kept.area, { area: kept.area, ...shown(kept) })
  }
  return [...newest.values()].toSorted((a, b) => (a.state.approvedOn > b.state.approvedOn ? -1 : 1))
}

const exactly = (count: number) => ({ count, more: false })
