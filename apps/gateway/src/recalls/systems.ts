import { areas, sourceOf } from '@trilateral/contracts'
import type { Recall, RecallConfirmation } from '@trilateral/contracts/work-program'
import type { KeptRecord } from '../records/kept-record.ts'
import type { PartnerWithdrawal } from './partner-withdrawals.ts'
import type { RecallSystem } from './views.ts'

/** Areas that keep copies of an entity of another: they hear it. */
export const hearersOf = ({ area, entity }: Recall['of']): string[] =>
  areas
    .filter(({ hears }) => hears?.some((each) => each.area === area && each.entity === entity))
    .map(({ code }) => code)

interface Told {
  readonly recall: Recall
  /** RFC 3339, UTC: when the portal's own read model had removed it. */
  readonly removedAt: string | undefined
  readonly confirmations: readonly KeptRecord<RecallConfirmation>[]
  readonly withdrawals: readonly PartnerWithdrawal[]
  /** Of the same record: when it was taken back once more. */
  readonly until: string | undefined
}

/** Every system that was told to remove a recalled record, those that wait first. */
export function systemsOf(told: Told): RecallSystem[] {
  const { recall, removedAt, confirmations } = told
  const ours = { name: null, owner: null, orderedAt: null }
  const portal = { ...ours, kind: 'portal', code: 'portal', confirmedAt: removedAt ?? null } as const
  const hearing = hearersOf(recall.of).map((code) => {
    const said = confirmations.find(({ state }) => state.recall === recall.id && state.area === code)
    return { ...ours, kind: 'area', code, confirmedAt: said?.state.confirmedAt ?? null } as const
  })
  return [portal, ...hearing, ...partnersOf(told)].toSorted(
    (a, b) => Number(a.confirmedAt !== null) - Number(b.confirmedAt !== null),
  )
}

/** Milliseconds by which the clocks of two machines may differ: who orders and who passes it on need not be one. */
const SKEW_MS = 5000

const isSince = (at: string, ordered: string) => Date.parse(at) >= Date.parse(ordered) - SKEW_MS

/** One system a partner: it has confirmed when it has confirmed all that the recall took from it. */
function partnersOf({ recall, withdrawals, until }: Told): RecallSystem[] {
  const subjects = new Set([recall.of, ...recall.along].map(({ id }) => id))
  const source = sourceOf(recall.of.area)
  const mine = withdrawals.filter(
    (each) =>
      each.source === source &&
      subjects.has(each.subject) &&
      isSince(each.orderedAt, recall.orderedAt) &&
      (until === undefined || !isSince(each.orderedAt, until)),
  )
  return [...new Set(mine.map(({ partner }) => partner))].flatMap((code) => {
    const some = mine.filter(({ partner }) => partner === code)
    const [first] = some
    if (!first) return []
    const confirmed = some.flatMap(({ confirmedAt }) => confirmedAt ?? [])
    return [
      {
        kind: 'partner' as const,
        code,
        name: first.name,
        owner: first.owner,
        orderedAt: some.map(({ orderedAt }) => orderedAt).toSorted()[0] ?? null,
        confirmedAt: confirmed.length === some.length ? (confirmed.toSorted().at(-1) ?? null) : null,
      },
    ]
  })
}
