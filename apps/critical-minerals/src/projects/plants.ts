import type { MineralsProject } from '@trilateral/contracts/critical-minerals'

/** One plant, with every record of it: two ministries may report the same. */
export interface Plant<Record extends { readonly state: MineralsProject }> {
  /** The record that the others point at; its figures count. */
  readonly lead: Record
  readonly others: readonly Record[]
}

/** Records that say they are of the same plant, together. Each record stands in exactly one plant. */
export function plantsOf<Record extends { readonly state: MineralsProject }>(
  records: readonly Record[],
): readonly Plant<Record>[] {
  const byId = new Map(records.map((record) => [record.state.id, record]))
  const plants = new Map<string, Record[]>()
  for (const record of records) {
    const lead = leadOf(record, byId).state.id
    const members = plants.get(lead)
    if (members) members.push(record)
    else plants.set(lead, [record])
  }
  return [...plants].flatMap(([id, members]) => {
    const lead = byId.get(id)
    return lead ? [{ lead, others: members.filter((each) => each !== lead) }] : []
  })
}

/** What the reader may not see cannot lead; nor can a circle, which the rules refuse but a reader must survive. */
function leadOf<Record extends { readonly state: MineralsProject }>(
  record: Record,
  byId: ReadonlyMap<string, Record>,
): Record {
  const seen: Record[] = []
  let at = record
  for (;;) {
    seen.push(at)
    const next = at.state.sameAs === null ? undefined : byId.get(at.state.sameAs)
    if (!next) return at
    const from = seen.indexOf(next)
    if (from !== -1)
      return seen.slice(from).reduce((first, each) => (each.state.id < first.state.id ? each : first))
    at = next
  }
}
