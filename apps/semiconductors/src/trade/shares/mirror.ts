import { decided, type Decision } from '@trilateral/contracts'
import { customsArea, WORLD } from '@trilateral/supply-risk/trade'
import { SAID_BY } from '../read/flow-key.ts'
import { refuse } from '../refusals.ts'
import type { SuppliedFlow } from './flows.ts'

/** One flow as both ends of it say. */
export interface MirrorPair {
  readonly area: number
  readonly country: string | null
  /** US cents, cost and carriage included; null: the importer reports none. */
  readonly importer: number | null
  /** US cents, free on board; null: the exporter reports none. */
  readonly exporter: number | null
  /** What the importer says more, percent of what the exporter says; null where one of them says nothing. */
  readonly difference: number | null
}

/**
 * What an importer says that it bought beside what each country says that it sold there. BACI has made one figure of the two, so
 * nothing is left to hold against each other.
 */
export function mirror(flows: readonly SuppliedFlow[], year: number): Decision<readonly MirrorPair[]> {
  const ofYear = flows.filter((flow) => flow.year === year && flow.exporter !== WORLD)
  if (ofYear.length === 0) return refuse('flows-not-known')
  if (ofYear.every(({ saidBy }) => saidBy === SAID_BY.reconciled)) return refuse('mirror-needs-both-sides')
  const saying = (saidBy: number) =>
    new Map(ofYear.filter((flow) => flow.saidBy === saidBy).map(({ exporter, cents }) => [exporter, cents]))
  const [bought, sold] = [saying(SAID_BY.importer), saying(SAID_BY.exporter)]
  const pairs = [...new Set([...bought.keys(), ...sold.keys()])].map((area): MirrorPair => {
    const [importer, exporter] = [bought.get(area) ?? null, sold.get(area) ?? null]
    const difference =
      importer === null || exporter === null || exporter === 0
        ? null
        : ((importer - exporter) / exporter) * 100
    return { area, country: customsArea(area)?.country ?? null, importer, exporter, difference }
  })
  const weight = ({ importer, exporter }: MirrorPair) => Math.max(importer ?? 0, exporter ?? 0)
  return decided(pairs.toSorted((a, b) => weight(b) - weight(a) || a.area - b.area))
}
