import type { MineralsProject } from '@trilateral/contracts/critical-minerals'

type Capacity = MineralsProject['capacities'][number]

/** Of each unit, the capacity stated for the latest year. */
export function newestCapacities(capacities: readonly Capacity[]): readonly Capacity[] {
  return capacities.filter(
    (one) => !capacities.some(({ unit, year }) => unit === one.unit && year > one.year),
  )
}
