import { multilingualTextSchema, type MultilingualText, type Party } from '@trilateral/contracts'
import type { Recall, RecallConfirmation } from '@trilateral/contracts/work-program'
import type { PartyPools } from '@trilateral/service'
import { z } from 'zod'
import type { Moment } from '../answer/moment.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/store.ts'
import type { PartnerWithdrawals } from './partner-withdrawals.ts'
import { systemsOf } from './systems.ts'
import type { RecallList, RecallSystem, RecallView } from './views.ts'

export interface RecallReader {
  list(moment: Moment): Promise<Omit<RecallList, 'asOf'>>
}

/** What is taken back is little; older ones stand in the log. */
const SHOWN = 100
const CONFIRMATIONS_AT_MOST = 2000

interface Parts {
  readonly pools: PartyPools
  readonly records: RecordStore
  readonly withdrawals: PartnerWithdrawals
}

/** Recalls that a ministry may see, those from it and those by it, with who has removed what was taken back. */
export const recallReader = ({ pools, records, withdrawals }: Parts): RecallReader => ({
  async list({ party, knownAt }) {
    const newest = { order: 'newest-day' as const, limit: SHOWN + 1 }
    const found = await records.find<Recall>({ party, knownAt }, { ...newest, entity: 'recall' })
    const items = found.toSorted((a, b) => b.state.orderedAt.localeCompare(a.state.orderedAt)).slice(0, SHOWN)
    const subjects = items.flatMap(({ state }) => [state.of, ...state.along].map(({ id }) => id))
    const [removals, confirmations, withdrawn, titles] = await Promise.all([
      removalsOf(pools, party),
      records.find<RecallConfirmation>(
        { party },
        { entity: 'recall-confirmation', limit: CONFIRMATIONS_AT_MOST },
      ),
      withdrawals.of(party, subjects),
      titlesOf(records, party, items),
    ])
    return {
      items: items.map((kept): RecallView => {
        const { along, of, ...recall } = kept.state
        const systems = systemsOf({
          recall: kept.state,
          removedAt: removals.get(kept.id),
          confirmations,
          withdrawals: withdrawn,
          until: nextOf(items, kept.state),
        }).map((system) => asKnownAt(system, knownAt))
        return {
          ...recall,
          area: of.area,
          of: { entity: of.entity, id: of.id },
          title: titles.get(of.id) ?? null,
          along: along.length,
          eventId: kept.eventId,
          systems,
          confirmed: systems.filter(({ confirmedAt }) => confirmedAt !== null).length,
        }
      }),
      more: found.length > SHOWN,
    }
  },
})

/** What was confirmed later was still awaited then. */
function asKnownAt(system: RecallSystem, knownAt: string | undefined): RecallSystem {
  const { confirmedAt } = system
  const isLater =
    knownAt !== undefined && confirmedAt !== null && Date.parse(confirmedAt) > Date.parse(knownAt)
  return isLater ? { ...system, confirmedAt: null } : system
}

/** When the same record was taken back once more. */
const nextOf = (items: readonly KeptRecord<Recall>[], { of, orderedAt }: Recall): string | undefined =>
  items
    .filter(({ state }) => state.of.id === of.id && state.orderedAt > orderedAt)
    .map(({ state }) => state.orderedAt)
    .toSorted()[0]

async function removalsOf(pools: PartyPools, party: Party): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pools[party].query<{ recall: string; removed_at: Date }>({
    name: 'recall-removals',
    text: 'SELECT recall, removed_at FROM portal.recall_removal ORDER BY removed_at DESC LIMIT 1000',
  })
  return new Map(rows.map(({ recall, removed_at }) => [recall, removed_at.toISOString()]))
}

const named = z.looseObject({
  title: multilingualTextSchema.optional().catch(undefined),
  name: multilingualTextSchema.optional().catch(undefined),
  question: multilingualTextSchema.optional().catch(undefined),
})

/** What records are called that the reader still sees. */
async function titlesOf(
  records: RecordStore,
  party: Party,
  items: readonly KeptRecord<Recall>[],
): Promise<ReadonlyMap<string, MultilingualText>> {
  if (items.length === 0) return new Map()
  const entity = [...new Set(items.map(({ state }) => state.of.entity))]
  const ids = [...new Set(items.map(({ state }) => state.of.id))]
  const kept = await records.find<unknown>({ party }, { entity, ids, limit: ids.length })
  return new Map(
    kept.flatMap(({ id, state }) => {
      const { title, name, question } = named.parse(state)
      const said = title ?? name ?? question
      return said ? [[id, said] as const] : []
    }),
  )
}
