import type { CalendarDate } from '@trilateral/contracts'
import type {
  Financing,
  MineralsProject,
  ProjectStatus,
  SupplyStage,
} from '@trilateral/contracts/critical-minerals'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { FinancingSum, ProjectItem } from './views.ts'

type Kept = KeptRecord<MineralsProject>

/** The stage at which a kind of plant works. Refining, of rare earths, makes metal. */
export const STAGE_OF_KIND: Readonly<Record<MineralsProject['kind'], SupplyStage>> = {
  mine: 'extraction',
  separation: 'separation',
  refining: 'metal',
  magnet: 'magnet',
  recycling: 'recycling',
}

/** One item a plant, however many ministries report it: the record that the others point at leads. */
export function plantItems(records: readonly Kept[], on: CalendarDate): ProjectItem[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const plants = new Map<string, { readonly lead: Kept; readonly others: Kept[] }>()
  for (const record of records) {
    const lead = leadOf(record, byId)
    const plant = plants.get(lead.id) ?? { lead, others: [] }
    plants.set(lead.id, plant)
    if (record !== lead) plant.others.push(record)
  }
  return [...plants.values()].map(({ lead, others }) => ({
    id: lead.id,
    project: lead.state,
    status: statusOn(lead.state, on),
    financing: financingSums(
      [lead, ...others].map(({ state }) => state.financing).find(({ length }) => length > 0) ?? [],
    ),
    alsoReported: others.map((other) => ({ id: other.id, provenance: provenanceOf(other) })),
    provenance: provenanceOf(lead),
  }))
}

/** What the reader may not see cannot lead; nor can a circle, which the register refuses but a reader must survive. */
function leadOf(record: Kept, byId: ReadonlyMap<string, Kept>): Kept {
  const seen: Kept[] = []
  for (let at = record; ;) {
    seen.push(at)
    const next = at.state.sameAs === null ? undefined : byId.get(at.state.sameAs)
    if (!next) return at
    const from = seen.indexOf(next)
    if (from !== -1) return seen.slice(from).reduce((first, each) => (each.id < first.id ? each : first))
    at = next
  }
}

/** The status on a day: the last that began by then. One of an unknown day counts as the first. */
function statusOn({ statuses }: MineralsProject, on: CalendarDate): ProjectStatus | null {
  return (
    statuses
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .findLast(({ from }) => from === null || from <= on) ?? null
  )
}

/** Announced and committed apart, and each currency by itself. */
export function financingSums(
  financing: readonly Pick<Financing, 'kind' | 'currency' | 'amount'>[],
): FinancingSum[] {
  const sums = new Map<string, FinancingSum>()
  for (const { kind, currency, amount } of financing) {
    const key = `${kind} ${currency}`
    const { amount: sum = 0, statements = 0 } = sums.get(key) ?? {}
    sums.set(key, { kind, currency, amount: sum + amount, statements: statements + 1 })
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}
