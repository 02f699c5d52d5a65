import type { CalendarDate } from '@trilateral/contracts'
import type { Financing, MineralsProject } from '@trilateral/contracts/critical-minerals'
import { financingSums, isStanding, saidOf, statusOn, type Plant } from '@trilateral/supply-risk'
import { newestCapacities } from './newest-capacities.ts'

type Counted = Plant<{ readonly state: MineralsProject }>

export interface CapacityTotal {
  readonly kind: MineralsProject['kind']
  readonly unit: MineralsProject['capacities'][number]['unit']
  readonly amount: number
  readonly plants: number
}

export interface FinancingTotal {
  readonly currency: Financing['currency']
  readonly announced: number
  readonly committed: number
}

export interface ProjectTotals {
  /** Each plant once, however many ministries report it. */
  readonly plants: number
  readonly records: number
  readonly illustrative: number
  /** Of plants that are not cancelled: the newest capacity stated of each. Units are not added up with one another. */
  readonly capacities: readonly CapacityTotal[]
  /** Announced is not committed, and one currency is not another: none of them are added up. */
  readonly financing: readonly FinancingTotal[]
}

export function totalsOf(plants: readonly Counted[], day: CalendarDate): ProjectTotals {
  const standing = plants.filter(({ lead }) => isStanding(statusOn(lead.state, day)))
  return {
    plants: plants.length,
    records: plants.reduce((sum, { others }) => sum + 1 + others.length, 0),
    illustrative: plants.filter(({ lead }) => lead.state.illustrative).length,
    capacities: capacityTotals(standing),
    financing: financingTotals(standing),
  }
}

function capacityTotals(plants: readonly Counted[]): readonly CapacityTotal[] {
  const totals = new Map<string, CapacityTotal>()
  for (const plant of plants) {
    const { kind } = plant.lead.state
    for (const { unit, amount } of newestCapacities(saidOf(plant, ({ capacities }) => capacities))) {
      const key = `${kind} ${unit}`
      const { amount: sum = 0, plants: count = 0 } = totals.get(key) ?? {}
      totals.set(key, { kind, unit, amount: sum + amount, plants: count + 1 })
    }
  }
  return [...totals.values()]
}

function financingTotals(plants: readonly Counted[]): readonly FinancingTotal[] {
  const totals = new Map<string, FinancingTotal>()
  const said = plants.flatMap((plant) => saidOf(plant, ({ financing }) => financing))
  for (const { currency, kind, amount } of financingSums(said)) {
    const total = totals.get(currency) ?? { currency, announced: 0, committed: 0 }
    totals.set(currency, { ...total, [kind]: amount })
  }
  return [...totals.values()]
}
