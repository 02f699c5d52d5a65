import type { StoredRecord } from '@trilateral/bus'
import type { PoolClient } from 'pg'
import { audienceOfRecord, tlpOfRecord } from '../dead-letters/audience-of-record.ts'
import { showSettled } from '../dead-letters/settlements.ts'
import { claimedSubject, park, writeDeadLetter } from '../dead-letters/write.ts'
import { admit, type Admission } from './admit.ts'
import { after, BreakerTripped } from './breaker.ts'
import { countOutcomes } from './count-outcomes.ts'
import { drain } from './drain.ts'
import { failureOf, IdUsedTwice, isTransient, type Failure } from './failure.ts'
import { hold, moveSubjects } from './hold.ts'
import { inTransaction } from './in-transaction.ts'
import type { Inbox, SubjectName } from './inbox.ts'
import {
  delivered,
  isOrdered,
  isPassedOver,
  isReadable,
  readRecord,
  type Incoming,
  type Ordered,
  type Readable,
} from './incoming.ts'
import { makeCertain, type Place } from './place.ts'
import { planOf, runsOf, type Plan } from './plan.ts'

/**
 * Takes a batch of one partition: afterwards checkpoint, memory of ids, effects, waiting events and dead letters are durable
 * together. What fails for good is found by halving the batch, so that everything else is applied.
 * @throws when nothing is wrong with the events (the database is away, another reader has the partition, the breaker has
 *   tripped): the same batch may come again.
 */
export async function takeBatch(inbox: Inbox, place: Place, records: readonly StoredRecord[]): Promise<void> {
  if (place.uncertain) await makeCertain(inbox, place)
  const ahead = records.filter((record) => record.offset >= place.next)
  if (ahead.length === 0) return
  const incoming = ahead.map((record) => readRecord(inbox, record))
  try {
    await takeOrHalve(inbox, place, incoming)
  } catch (error) {
    place.uncertain = true
    throw error
  }
}

async function takeOrHalve(inbox: Inbox, place: Place, incoming: readonly Incoming[]): Promise<void> {
  try {
    await take(inbox, place, incoming)
  } catch (error) {
    if (isTransient(error)) throw error
    if (incoming.length === 1) return take(inbox, place, incoming, failureOf(error))
    const middle = Math.ceil(incoming.length / 2)
    await takeOrHalve(inbox, place, incoming.slice(0, middle))
    await takeOrHalve(inbox, place, incoming.slice(middle))
  }
}

/** One transaction. With `failure` the only event is put aside instead of applied. */
async function take(
  inbox: Inbox,
  place: Place,
  incoming: readonly Incoming[],
  failure?: Failure,
): Promise<void> {
  const next = (incoming.at(-1)?.record.offset ?? place.next) + 1n
  const ordered = incoming.filter(isOrdered)
  const runs = runsOf(ordered).map((run) => (failure ? { ...run, first: 0, last: 0 } : run))
  const done = await inTransaction(inbox.pool, async (tx) => {
    const admission = await admit(tx, inbox, place, next, ordered.filter(isReadable), runs)
    const plan = planOf(ordered, admission.states, admission.repeated)
    const applied = plan.apply.filter(isReadable)
    const outcomes = incoming.map(
      (each) => !isPassedOver(each) && (!isReadable(each) || (failure !== undefined && applied.length > 0)),
    )
    await countOutcomes(tx, inbox, outcomes)
    if (inbox.settled.size > 0) await showAllSettled(tx, inbox, incoming)
    await putUnreadableAside(tx, inbox, incoming)
    if (failure) await putAside(tx, inbox, applied, failure)
    else await apply(tx, inbox, applied, admission)
    await hold(tx, inbox, plan.hold)
    await moveSubjects(tx, inbox, admission, failure ? [] : plan.moved)
    return { plan, applied, outcomes }
  })
  place.next = next
  inbox.breaker = after(inbox.breaker, done.outcomes)
  report(inbox, place, done.plan, done.outcomes)
  if (!failure && done.applied.length > 0) inbox.onCommitted(done.applied.map(delivered))
  for (const subject of done.plan.moved) if (subject.held > 0) await drainLater(inbox, subject)
}

async function apply(tx: PoolClient, inbox: Inbox, items: readonly Readable[], { repeated }: Admission) {
  if (items.length === 0) return
  const ids = new Set<string>()
  for (const { event } of items) {
    if (repeated.has(event.id) || ids.has(event.id)) {
      throw new IdUsedTwice(`Event ${event.id} of ${event.source} was had before under another sequence.`)
    }
    ids.add(event.id)
  }
  await inbox.apply(tx, items.map(delivered))
}

/** What people decided about a record holds in tables that are built anew, and is seen there. */
async function showAllSettled(tx: PoolClient, inbox: Inbox, incoming: readonly Incoming[]) {
  for (const each of incoming) {
    const settlement = isPassedOver(each) ? each.passedOver : isReadable(each) ? each.correction : undefined
    if (!settlement) continue
    const { record } = each
    const of = isOrdered(each) ? each.event : null
    await showSettled(tx, inbox, record, {
      settlement,
      of,
      audience: audienceOfRecord(record),
      tlp: tlpOfRecord(record),
    })
  }
}

async function putUnreadableAside(tx: PoolClient, inbox: Inbox, incoming: readonly Incoming[]) {
  for (const each of incoming) {
    if (!('failure' in each)) continue
    await writeDeadLetter(tx, inbox, {
      record: each.record,
      of: claimedSubject(each.record),
      ...each.failure,
    })
  }
}

async function putAside(tx: PoolClient, inbox: Inbox, items: readonly Readable[], failure: Failure) {
  for (const { record, event } of items) {
    await park(tx, inbox, event, await writeDeadLetter(tx, inbox, { record, of: event, ...failure }))
  }
}

function report({ logger }: Inbox, place: Place, plan: Plan<Ordered>, outcomes: readonly boolean[]): void {
  const { topic, partition } = place
  const dead = outcomes.filter(Boolean).length
  if (dead > 0) logger.error({ topic, partition, dead }, 'records became dead letters')
  if (plan.hold.length > 0)
    logger.warn({ topic, partition, events: plan.hold.length }, 'events wait for earlier ones')
}

/** The batch stands whatever becomes of this: what is not drained now is drained by the next sweep. */
async function drainLater(inbox: Inbox, subject: SubjectName): Promise<void> {
  try {
    await drain(inbox, subject)
  } catch (error) {
    if (error instanceof BreakerTripped) throw error
    inbox.logger.warn({ err: error }, 'waiting events could not be applied yet')
  }
}
