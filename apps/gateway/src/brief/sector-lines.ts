import { areas, daysBetween, type Language } from '@trilateral/contracts'
import { isStale } from '@trilateral/work-program/rules'
import { FOLLOW_UP_AREAS, SECTIONS } from '@trilateral/work-program/statement'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { programName } from '../programs/dossier.ts'
import type { SectorLine } from './views.ts'

type Name = Readonly<Record<Language, string>>

/** Areas that follow up several sections of the statement, which names no such area. */
const JOINED: Readonly<Record<string, Name>> = {
  'ai-standards': { en: 'AI and standards', ja: 'AI・標準', ko: 'AI·표준' },
}

const registered = new Map(areas.map(({ code, name }) => [code, name]))

/** Every area that the statement gives work to, in its order, and then those that were registered besides. */
const CODES: readonly string[] = [...new Set([...FOLLOW_UP_AREAS, ...registered.keys()])]

/** One line an area. An area without an app is there too: that nothing is reported is not that all is well. */
export const sectorLines = (portfolio: Portfolio): SectorLine[] =>
  CODES.map((area) => sectorLine(portfolio, area))

function sectorLine(portfolio: Portfolio, area: string): SectorLine {
  const { areaHeads, day } = portfolio
  const tally = portfolio.area(area)
  const worst = tally?.worst
  const assessedOn = tally?.assessedOn ?? null
  const programs = tally?.sums.programs ?? 0
  return {
    area,
    name: nameOf(area),
    reports: reportsOf(area, programs > 0 || areaHeads.has(area)),
    rating: tally?.rating ?? null,
    worst: worst ? programName(worst.item) : null,
    trend: worst?.item.standing.trend ?? null,
    confidence: worst?.item.standing.confidence ?? null,
    programs: { count: programs, more: false },
    worsened: { count: tally?.sums.worsened ?? 0, more: false },
    assessedOn,
    assessedDaysAgo: assessedOn === null ? null : daysBetween(assessedOn, day.on),
    stale: isStale(assessedOn, day.on),
    lastEventAt: areaHeads.get(area) ?? null,
    provenance: worst?.item.provenance ?? null,
  }
}

function reportsOf(area: string, hasTold: boolean): SectorLine['reports'] {
  if (!registered.has(area)) return 'no-app'
  return hasTold ? 'reporting' : 'nothing-told'
}

function nameOf(area: string): Name {
  const section = SECTIONS.find(({ code }) => code === area)
  return registered.get(area) ?? JOINED[area] ?? section?.name ?? { en: area, ja: area, ko: area }
}
