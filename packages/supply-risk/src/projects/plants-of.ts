import type { MineralsProject } from '@trilateral/contracts/critical-minerals'

interface ProjectRecord {
  readonly state: MineralsProject
}

/** One plant, with every record of it: two ministries may report the same. */
export interface Plant<Kept extends ProjectRecord> {
  /** The record that the others point at; its figures count. */
  readonly lead: Kept
  readonly others: readonly Kept[]
}

/** Records that say they are of the same plant, together. Each record stands in exactly one plant. */
export function plantsOf<Kept extends ProjectRecord>(records: readonly Kept[]): readonly Plant<Kept>[] {
  const byId = new Map(records.map((record) => [record.state.id, record]))
  const plants = new Map<string, { readonly lead: Kept; readonly others: Kept[] }>()
  for (const record of records) {
    const lead = leadOf(record, byId)
    const plant = plants.get(lead.state.id) ?? { lead, others: [] }
    plants.set(lead.state.id, plant)
    if (record !== lead) plant.others.push(record)
  }
  return [...plants.values()]
}

/** What the reader may not see cannot lead; nor can a circle, which the register refuses but a reader must survive. */
function leadOf<Kept extends ProjectRecord>(record: Kept, byId: ReadonlyMap<string, Kept>): Kept {
  const seen: Kept[] = []
  for (let at = record; ;) {
    seen.push(at)
    const next = at.state.sameAs === null ? undefined : byId.get(at.state.sameAs)
    if (!next) return at
    const from = seen.indexOf(next)
    if (from !== -1)
      return seen.slice(from).reduce((first, each) => (each.state.id < first.state.id ? each : first))
    at = next
  }
}

/** What the plant's records say of one thing: the lead's word, or the first of the others that says anything. */
export const saidOf = <Part>(
  { lead, others }: Plant<ProjectRecord>,
  of: (project: MineralsProject) => readonly Part[],
): readonly Part[] => [lead, ...others].map(({ state }) => of(state)).find((parts) => parts.length > 0) ?? []
