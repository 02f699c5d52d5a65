import { decided, refused, type Decision } from '@trilateral/contracts'
import {
  closeBreaker,
  correct,
  correctDeadLetter,
  inTransaction,
  readSettlements,
  rehearseOne,
  type Correction,
  type Inbox,
  type Rehearsal,
} from '@trilateral/journal'
import type { PartyPools } from '@trilateral/service'
import { readActions } from './actions/read-actions.ts'
import { writing } from './actions/write-action.ts'
import { readBreaker } from './breaker.ts'
import { confirmDiscard, proposeDiscard, rehearseDiscard, withdrawDiscard } from './discard/discard-letter.ts'
import type { FailedEvent } from './letters/letter.ts'
import { readContent, readLetter, readLetters, readLettersOfKey, type Found } from './letters/read-letters.ts'
import { identityOf, type Person } from './person.ts'
import { replayLetters } from './replay/replay-letters.ts'

/** Something that reads events into tables of its own, and puts aside what it cannot. */
export interface FailedEventsReader {
  /** The name under which what people decide is kept; screens name it in the reader's language. */
  readonly code: string
  /** Its tables at this moment: a rebuild makes others. Opened with `reader: code`. */
  readonly inbox: () => Promise<Inbox>
}

/** So many letters are listed, and replayed at once. */
const AT_ONCE = 500

export interface Wish {
  readonly reader: string
  readonly id: string
  readonly because: string
}

export type FailedEventsConsole = ReturnType<typeof failedEventsConsole>

/**
 * What people see and do about events that could not be read or applied. Everything is found on the connection of the caller's
 * ministry, so that the database shows nothing that is not for it; what they do is done as the process and written down with it.
 */
export function failedEventsConsole(parts: {
  readonly readers: readonly FailedEventsReader[]
  readonly pools: PartyPools
}) {
  const { readers, pools } = parts
  const find = async (person: Person, code: string): Promise<Found> => {
    const reader = readers.find((each) => each.code === code) ?? readers[0]
    if (!reader) throw new Error('there is no reader of events here')
    const inbox = await reader.inbox()
    await readSettlements(inbox)
    return { inbox, reader: reader.code, pools, person }
  }
  const withLetter = async <Value>(
    person: Person,
    { reader, id }: Pick<Wish, 'reader' | 'id'>,
    work: (found: Found, letter: FailedEvent) => Promise<Decision<Value>>,
  ): Promise<Decision<Value>> => {
    const found = await find(person, reader)
    const letter = await readLetter(found, id)
    return letter ? work(found, letter) : refused('failed-event-not-found', 'id')
  }

  return {
    async list(person: Person) {
      const all = await Promise.all(readers.map(({ code }) => find(person, code)))
      const [open, settled, actions, breakers] = await Promise.all([
        Promise.all(all.map((found) => readLetters(found, { isOpen: true, atMost: AT_ONCE }))),
        Promise.all(all.map((found) => readLetters(found, { isOpen: false, atMost: 50 }))),
        Promise.all(all.map((found) => readActions(found, { atMost: 50 }))),
        Promise.all(all.map(({ reader, inbox }) => readBreaker(reader, inbox))),
      ])
      return {
        open: open.flat(),
        settled: settled.flat(),
        actions: actions.flat().toSorted((one, other) => (one.at < other.at ? 1 : -1)),
        breakers,
      }
    },

    get: (person: Person, wish: Pick<Wish, 'reader' | 'id'>) =>
      withLetter(person, wish, async (found, { id }) => {
        const content = await readContent(found, id)
        return content ? decided(content) : refused('failed-event-not-found', 'id')
      }),

    /** Of one letter, of its whole key, or of everything that the person may see. */
    async replay(
      person: Person,
      wish: {
        readonly reader: string
        readonly what: 'one' | 'key' | 'all'
        readonly id?: string
        readonly because: string | null
        readonly isRehearsal: boolean
      },
    ) {
      const { reader, what, id = '', because, isRehearsal } = wish
      const request = { isRehearsal, because, heedsGuard: what === 'all' }
      const found = await find(person, reader)
      if (what === 'all')
        return decided(
          await replayLetters(found, await readLetters(found, { isOpen: true, atMost: AT_ONCE }), request),
        )
      const letter = await readLetter(found, id)
      if (!letter) return refused('failed-event-not-found', 'id')
      const { source, subject } = letter
      const letters =
        what === 'key' && source !== null && subject !== null
          ? await readLettersOfKey(found, { source, subject })
          : [letter]
      return decided(await replayLetters(found, letters, request))
    },

    correct: (person: Person, wish: Wish & Pick<Correction, 'data' | 'version'>) =>
      withLetter(person, wish, async (found, letter) => {
        const content = await readContent(found, letter.id)
        const audit = writing({
          reader: found.reader,
          what: 'corrected',
          by: person,
          because: wish.because,
          letter,
          before: content?.text ?? null,
          after: JSON.stringify(wish.data),
        })
        const done = await correctDeadLetter(found.inbox, correctionOf(person, wish), audit)
        return done.ok ? decided(null) : done
      }),

    rehearseCorrection: (person: Person, wish: Wish & Pick<Correction, 'data' | 'version'>) =>
      withLetter(person, wish, async ({ inbox }): Promise<Decision<Rehearsal>> => {
        const rehearsal = await rehearseOne(inbox, wish.id, async (tx) => {
          const decision = await correct(tx, inbox, correctionOf(person, wish))
          return decision.ok ? decided(decision.value.event) : decision
        })
        return decided(rehearsal)
      }),

    proposeDiscard: (person: Person, wish: Wish) =>
      withLetter(person, wish, (found, letter) => proposeDiscard(found, letter, wish.because)),

    withdrawDiscard: (person: Person, wish: Wish) =>
      withLetter(person, wish, (found, letter) => withdrawDiscard(found, letter, wish.because)),

    confirmDiscard: (person: Person, wish: Pick<Wish, 'reader' | 'id'>) =>
      withLetter(person, wish, confirmDiscard),

    rehearseDiscard: (person: Person, wish: Pick<Wish, 'reader' | 'id'>) =>
      withLetter(person, wish, async (found, letter) => decided(await rehearseDiscard(found, letter))),

    /** Lets reading go on. */
    async closeBreaker(person: Person, { reader, because }: Omit<Wish, 'id'>): Promise<Decision<null>> {
      const found = await find(person, reader)
      return inTransaction(found.inbox.pool, async (tx) => {
        if (!(await closeBreaker(tx, found.inbox))) return refused('breaker-not-tripped', 'reader')
        await writing({ reader: found.reader, what: 'breaker-closed', by: person, because })(tx, 'done')
        return decided(null)
      })
    },

    async breakers() {
      return Promise.all(readers.map(async ({ code, inbox }) => readBreaker(code, await inbox())))
    },

    /** How many letters are open, of those that each ministry may see. */
    async openLetters(person: Person): Promise<number> {
      const counts = await Promise.all(
        readers.map(async ({ inbox }) => {
          const { schema } = await inbox()
          const { rows } = await pools[person.party].query<{ open: number }>(
            `SELECT count(*)::integer AS open FROM ${schema}.dead_letter WHERE state = 'open'`,
          )
          return rows[0]?.open ?? 0
        }),
      )
      return counts.reduce((sum, each) => sum + each, 0)
    },
  }
}

const correctionOf = (
  person: Person,
  { id, data, version, because }: Wish & Pick<Correction, 'data' | 'version'>,
): Correction => ({
  id,
  data,
  ...(version === undefined ? {} : { version }),
  by: identityOf(person),
  party: person.party,
  because,
})
