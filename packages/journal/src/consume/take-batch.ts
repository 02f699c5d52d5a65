import type { StoredRecord } from '@trilateral/bus'
import type { PoolClient } from 'pg'
import { claimedSubject, park, writeDeadLetter } from '../dead-letters/write.ts'
import { admit, type Admission } from './admit.ts'
import { after, BreakerTripped } from './breaker.ts'
import { countOutcomes } from './count-outcomes.ts'
import { drain } from './drain.ts'
import { failureOf, IdUsedTwice, isTransient, type Failure } from './failure.ts'
import { hold, moveSubjects } from './hold.ts'
import { inTransaction } from './in-transaction.ts'
import type { Inbox, SubjectName } from './inbox.ts'
import { delivered, isReadable, readRecord, type Incoming, type Readable } from './incoming.ts'
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
  const incoming = ahead.map((record) => readRecord(inbox.decode, record))
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
  const readable = incoming.filter(isReadable)
  const runs = runsOf(readable).map((run) => (failure ? { ...run, first: 0, last: 0 } : run))
  const done = await inTransaction(inbox.pool, async (tx) => {
    const admission = await admit(tx, inbox, place, next, readable, runs)
    const plan = planOf(readable, admission.states, admission.repeated)
    const outcomes = incoming.map(
      (each) => !isReadable(each) || (failure !== undefined && plan.apply.length > 0),
    )
    await countOutcomes(tx, inbox, outcomes)
    await putUnreadableAside(tx, inbox, incoming)
    if (failure) await putAside(tx, inbox, plan.apply, failure)
    else await apply(tx, inbox, plan.apply, admission)
    await hold(tx, inbox, plan.hold)
    await moveSubjects(tx, inbox, admission, failure ? [] : plan.moved)
    return { plan, outcomes }
  })
  place.next = next
  inbox.breaker = after(inbox.breaker, done.outcomes)
  report(inbox, place, done.plan, done.outcomes)
  if (!failure && done.plan.apply.length > 0) inbox.onCommitted(done.plan.apply.map(delivered))
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

async function putUnreadableAside(tx: PoolClient, inbox: Inbox, incoming: readonly Incoming[]) {
  for (const each of incoming) {
    if (isReadable(each)) continue
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

function report({ logger }: Inbox, place: Place, plan: Plan<Readable>, outcomes: readonly boolean[]): void {
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
