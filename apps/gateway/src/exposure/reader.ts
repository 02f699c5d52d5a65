import type { Exposure } from '@trilateral/contracts/semiconductors'
import { worseFirst } from '@trilateral/supply-risk'
import type { Moment } from '../answer/moment.ts'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/store.ts'
import type { ExposureItem, ExposureList } from './views.ts'

/** More than anybody reads; the count says how many there are. */
const AT_MOST = 1000

export interface ExposureReader {
  list(moment: Moment): Promise<Pick<ExposureList, 'items' | 'total' | 'exposed'>>
}

/** Exposures that the reader's ministry may see, without those that are over. */
export function exposureReader(records: RecordStore): ExposureReader {
  return {
    async list(moment) {
      const question = { entity: 'exposure', limit: AT_MOST + 1 }
      const kept = await records.find<Exposure>(moment, question)
      const items = kept
        .slice(0, AT_MOST)
        .filter(({ state }) => state.state !== 'over' && state.state !== 'withdrawn')
        .map(itemOf)
        .toSorted(hardestFirst)
      return {
        items,
        total: { count: items.length, more: kept.length > AT_MOST },
        exposed: items.filter(({ exposure }) => exposure.state !== 'dormant').length,
      }
    },
  }
}

const hardestFirst = ({ exposure: a }: ExposureItem, { exposure: b }: ExposureItem) =>
  worseFirst(a.severity, b.severity) || worseFirst(a.ifInForce, b.ifInForce)

function itemOf(kept: KeptRecord<Exposure>): ExposureItem {
  const { clause, input } = kept.state
  const sourced = { ...kept, state: { source: clause.source, illustrative: input.illustrative } }
  return { id: kept.id, exposure: kept.state, provenance: provenanceOf(sourced) }
}
