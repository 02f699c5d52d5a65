import type { MineralsProject } from '@trilateral/contracts/critical-minerals'

type Capacity = MineralsProject['capacities'][number]

/** Of each unit, the capacity stated for the latest year; of two for one year, the one that stands first. */
export function newestCapacities(capacities: readonly Capacity[]): readonly Capacity[] {
  const newest = new Map<Capacity['unit'], Capacity>()
  for (const each of capacities) {
    const known = newest.get(each.unit)
    if (!known || known.year < each.year) newest.set(each.unit, each)
  }
  return [...newest.values()]
}
