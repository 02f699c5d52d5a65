import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import { financingSums, plantsOf, saidOf, statusOn, type FinancingSum } from '@trilateral/supply-risk'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { ProjectItem } from './views.ts'

/** One item a plant, however many ministries report it: the record that the others point at leads. */
export const plantItems = (
  records: readonly KeptRecord<MineralsProject>[],
  on: CalendarDate,
): readonly ProjectItem[] =>
  plantsOf(records).map((plant) => ({
    id: plant.lead.id,
    project: plant.lead.state,
    status: statusOn(plant.lead.state, on),
    financing: byKind(financingSums(saidOf(plant, ({ financing }) => financing))),
    alsoReported: plant.others.map((other) => ({ id: other.id, provenance: provenanceOf(other) })),
    provenance: provenanceOf(plant.lead),
  }))

/** Announced before committed, each by currency. */
export const byKind = (sums: readonly FinancingSum[]): readonly FinancingSum[] =>
  sums.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

const keyOf = ({ kind, currency }: FinancingSum) => `${kind} ${currency}`
