import type { Party } from '@trilateral/contracts'
import { ministryDays } from '@trilateral/work-program/rules'
import type { Moment } from '../answer/moment.ts'
import type { RecordStore, Stamp } from '../records/store.ts'
import { loadLeadership, loadPortfolio, reloadLoose, reloadPrograms } from './load.ts'
import { Portfolio } from './portfolio.ts'

/** What a party's feed may tell between two looks before everything is read anew. */
const TOLD_AT_MOST = 5000
/** Portfolios of other days or earlier instants that are kept, of all parties together: each holds all programs. */
const OTHERS_KEPT = 4

export interface AreaHeads {
  /** Of each area that the party has seen an event of: when the newest was committed to, RFC 3339. */
  of(party: Party): Promise<ReadonlyMap<string, string>>
}

export interface Portfolios {
  /** The reader's portfolio at their moment: nothing that was committed before the call is missing. */
  at(moment: Moment): Promise<Portfolio>
}

interface Held {
  readonly portfolio: Portfolio
  readonly stamp: Stamp
}

/**
 * Keeps each party's portfolio of today, and a few of other moments. Every question costs one look at how far the party's
 * feed has come; only what has happened since is read again.
 */
export function keepPortfolios(records: RecordStore, areaHeads: AreaHeads): Portfolios {
  const of = (party: Party) => keepToday(records, areaHeads, party)
  const today = { jp: of('jp'), kr: of('kr'), us: of('us') }
  const others = new Map<string, Promise<Portfolio>>()

  return {
    async at(moment) {
      const { party, on, knownAt } = moment
      if (on === moment.today && knownAt === undefined) return today[party](moment)
      const { model, position, withdrawals } = await records.stamp(party)
      // Of today too, at an earlier instant: a day that begins at one ministry changes what is overdue there.
      const days = JSON.stringify(daysOf(moment))
      const key = [party, on, days, knownAt ?? '', model, position, withdrawals].join(' ')
      const kept = others.get(key)
      if (kept) return kept
      const loading = loadOther(records, areaHeads, moment)
      others.set(key, loading)
      loading.catch(() => others.delete(key))
      for (const oldest of others.keys()) if (others.size > OTHERS_KEPT) others.delete(oldest)
      return loading
    },
  }
}

/** Today it is each ministry's own day; another day that is asked for is the same for all. */
const daysOf = ({ on, today, at }: Moment) => (on === today ? ministryDays(at) : on)

async function loadOther(records: RecordStore, areaHeads: AreaHeads, moment: Moment): Promise<Portfolio> {
  const { party, on, knownAt } = moment
  const portfolio = new Portfolio({ on, days: daysOf(moment) })
  await loadPortfolio(records, { party, knownAt }, portfolio)
  // What an area told last is known of now alone.
  if (knownAt === undefined) portfolio.head(await areaHeads.of(party))
  return portfolio
}

/** One party's portfolio of today. Callers at the same time share one look, but never one that began before they asked, or that judges by another day. */
function keepToday(records: RecordStore, areaHeads: AreaHeads, party: Party) {
  let held: Held | undefined
  let running: Promise<unknown> = Promise.resolve()
  let next: { readonly day: string; readonly look: Promise<Portfolio> } | undefined

  const look = async ({ on, at }: Moment): Promise<Portfolio> => {
    next = undefined
    const stamp = await records.stamp(party)
    const day = { on, days: ministryDays(at) }
    if (held && isContinued(held, stamp) && JSON.stringify(held.portfolio.day) === JSON.stringify(day)) {
      if (held.stamp.position !== stamp.position || held.stamp.withdrawals !== stamp.withdrawals)
        await bringUp(records, areaHeads, { party, held, stamp })
      held = { portfolio: held.portfolio, stamp }
    } else {
      const portfolio = new Portfolio(day)
      await loadPortfolio(records, { party }, portfolio)
      portfolio.head(await areaHeads.of(party))
      held = { portfolio, stamp }
    }
    return held.portfolio
  }

  return (moment: Moment): Promise<Portfolio> => {
    const day = JSON.stringify([moment.on, daysOf(moment)])
    if (next?.day !== day) next = { day, look: running.then(() => look(moment)) }
    const mine = next.look
    running = mine.catch(() => {})
    return mine
  }
}

/** Counted by another model, or restored to an earlier day, or far behind: what is held says nothing of now. */
const isContinued = ({ stamp: before }: Held, now: Stamp) =>
  before.model === now.model &&
  now.position >= before.position &&
  now.withdrawals >= before.withdrawals &&
  now.position - before.position <= TOLD_AT_MOST

const LEADERSHIP: ReadonlySet<string> = new Set(['bottom-line', 'meeting', 'notice'])
const LOOSE: ReadonlySet<string> = new Set(['decision', 'action'])

/** Whatever fails here leaves what is held older than its stamp says, which the caller has not moved yet: the next look repeats it. */
async function bringUp(
  records: RecordStore,
  areaHeads: AreaHeads,
  { party, held, stamp }: { party: Party; held: Held; stamp: Stamp },
): Promise<void> {
  const { portfolio } = held
  const sight = { party }
  const { ids, entities, programs } = await records.touched(party, held.stamp, stamp)
  const wasWithdrawn = stamp.withdrawals !== held.stamp.withdrawals
  if (programs.length > 0) await reloadPrograms(records, sight, portfolio, programs)
  if (wasWithdrawn || programs.length > 0 || entities.some((entity) => LOOSE.has(entity)))
    await reloadLoose(records, sight, portfolio, { ids, programs })
  if (wasWithdrawn || entities.some((entity) => LEADERSHIP.has(entity)))
    portfolio.lead(await loadLeadership(records, sight))
  portfolio.head(await areaHeads.of(party))
}
