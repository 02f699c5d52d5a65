import { decided, refused, type Decision, type Party } from '@trilateral/contracts'
import type { Transaction } from '@trilateral/journal'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { Change, Entry, Receipt, Recorder } from './change.ts'
import { checkAudience } from './check-audience.ts'
import { checkHeld } from './check-held.ts'
import type { Kept } from './kept.ts'
import { anything, holdOne, isKept, lookBy, readAll, readOne, type Look, type RawQueries } from './look.ts'
import { readPage } from './read-page.ts'
import { readVersions } from './read-versions.ts'
import type { RecordClients } from './party-clients.ts'
import { personalStore } from './personal/personal-store.ts'
import type { RecordDefinition } from './record-definition.ts'
import type { ChangeCommand, RecordStore } from './record-store.ts'
import { firstResult, requestOf, type Request } from './request.ts'
import { isUniqueViolation } from './unique-violation.ts'
import { writeChange, type NextVersion } from './write-change.ts'

export interface StoreParts {
  readonly clients: RecordClients
  /** Code of the work area whose records these are. */
  readonly area: string
  readonly now: () => Date
  /** Called when a change has committed. */
  readonly onWritten?: () => void
  /** W3C trace context of the request under way. */
  readonly traceparent?: () => string | undefined
}

type Tx = RawQueries & Transaction

/** The records of an area on PostgreSQL. Each change is one transaction: row, version and event stand together or not at all. */
export function recordStore({ clients, area, now, onWritten, traceparent }: StoreParts): RecordStore {
  /** Carries a command out once, however often it is sent. */
  async function carryOut<State>(
    by: Recorder,
    definition: RecordDefinition<State>,
    request: Request,
    decide: (tx: Tx) => Promise<Decision<NextVersion<State>>>,
  ): Promise<Decision<Receipt>> {
    const attempt = () =>
      clients[by.party].$transaction(async (tx): Promise<Decision<Receipt>> => {
        const decision = await decide(tx)
        if (!decision.ok) return decision
        const at = now()
        const further = (decision.value.also ?? []).map((also) => also(by, area, at))
        for (const each of further) if (!each.ok) return each
        const circumstances = { area, by, request, at, traceparent: traceparent?.() }
        await writeChange(tx, definition, decision.value, circumstances)
        for (const [index, each] of further.entries())
          if (each.ok) await each.value(tx, { ...circumstances, request: partOf(request, index) })
        const { id, version } = decision.value
        return decided({ id, version })
      })
    let outcome: Decision<Receipt>
    try {
      outcome = await attempt()
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      // The same request once more, or two at one moment with one id: the second now sees what the first did.
      outcome = (await earlierResult(by.party, request)) ?? (await attempt())
    }
    if (outcome.ok) {
      onWritten?.()
      return outcome
    }
    // A request that is sent again meets a newer version, or its own record: it gets its first result.
    return (await earlierResult(by.party, request)) ?? outcome
  }

  async function earlierResult(byParty: Party, request: Request) {
    const { requestId } = request
    const prior = await clients[byParty].recordVersion.findUnique({
      where: { byParty_requestId: { byParty, requestId } },
      select: { id: true, version: true, requestDigest: true },
    })
    return prior ? firstResult(prior, request) : undefined
  }

  return {
    enter(by, definition, { requestId, ...wish }, decide) {
      const id = wish.id ?? uuidv7({ msecs: now().getTime() })
      const { audience, tlp } = wish
      const request = requestOf(requestId, `enter ${definition.entity}`, by, wish)
      return carryOut(by, definition, request, async (tx) => {
        if (wish.id !== undefined && (await isKept(tx, id))) return refused('id-already-used', 'id', { id })
        const decision = await decide(lookBy(tx), id)
        return decision.ok
          ? checkAudience({ ...parts(decision.value), id, version: 1, originator: by.party, audience, tlp })
          : decision
      })
    },

    change(by, definition, { requestId, ...wish }, decide) {
      const request = requestOf(requestId, `change ${definition.entity}`, by, wish)
      return carryOut(by, definition, request, async (tx) => {
        const changed = await decideOn(tx, definition, wish, decide)
        return changed.ok ? decided(changed.value.next) : changed
      })
    },

    foresee(by, definition, command, decide) {
      return clients[by.party].$transaction(async (tx) => {
        const changed = await decideOn(tx, definition, command, decide)
        if (!changed.ok) return changed
        const { held, next } = changed.value
        return decided({ before: held, after: next.state })
      })
    },

    looking: (party, ask) => clients[party].$transaction((tx) => ask(lookBy(tx))),
    personal: personalStore(clients, now),
    any: (party, entity, id) => readOne(clients[party], anything(entity), id),
    one: (party, definition, id) => readOne(clients[party], definition, id),
    versions: (party, definition, id) => readVersions(clients[party], definition, id),
    page: (party, definition, question) => readPage(clients[party], party, definition, question),
    all: (party, definition, filter = {}) => readAll(clients[party], definition, filter),
  }
}

/** What a rule makes of a record as it stands, seen and held by the party that changes it. */
async function decideOn<State>(
  tx: Tx,
  definition: RecordDefinition<State>,
  wish: Pick<ChangeCommand, 'id' | 'expectedVersion'>,
  decide: (kept: Kept<State>, look: Look) => Decision<Change<State>> | Promise<Decision<Change<State>>>,
): Promise<Decision<{ readonly held: Kept<State>; readonly next: NextVersion<State> }>> {
  const held = await checkHeld(tx, definition, wish, await holdOne(tx, definition, wish.id))
  if (!held.ok) return held
  const { id, version, originator, audience, tlp } = held.value
  const decision = await decide(held.value, lookBy(tx))
  if (!decision.ok) return decision
  const { value } = decision
  const next = checkAudience({
    ...parts(value),
    id,
    originator,
    version: version + 1,
    audience: value.audience ?? audience,
    tlp: value.tlp ?? tlp,
  })
  return next.ok ? decided({ held: held.value, next: next.value }) : next
}

const parts = <State>({ state, event, causationid, also }: Entry<State>): Entry<State> => ({
  state,
  event,
  ...(causationid === undefined ? {} : { causationid }),
  ...(also === undefined ? {} : { also }),
})

/** Every version names its request once: what is written beside a change bears a name that follows from the request's. */
const partOf = ({ requestId, digest }: Request, index: number): Request => ({
  requestId: uuidv5(`also ${index}`, requestId),
  digest,
})
