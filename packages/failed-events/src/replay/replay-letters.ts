import { rehearseReplay, replayDeadLetter, type Rehearsal } from '@trilateral/journal'
import { writing } from '../actions/write-action.ts'
import type { FailedEvent } from '../letters/letter.ts'
import type { Found } from '../letters/read-letters.ts'
import { identityOf } from '../person.ts'
import type { Outcome } from './outcome.ts'

interface Request {
  /** Says what would happen and changes nothing. */
  readonly isRehearsal: boolean
  /** Leaves out what failed again too often, and what follows it in its key. */
  readonly heedsGuard: boolean
  readonly because: string | null
}

/** Replays letters key by key, each key in order up to the first that cannot be applied. */
export async function replayLetters(
  found: Found,
  letters: readonly FailedEvent[],
  request: Request,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const ofKey of byKey(letters)) {
    const guard = request.heedsGuard ? ofKey.findIndex(({ isGuarded }) => isGuarded) : -1
    const [tried, guarded] = guard === -1 ? [ofKey, []] : [ofKey.slice(0, guard), ofKey.slice(guard)]
    const done = request.isRehearsal
      ? await rehearseReplay(
          found.inbox,
          tried.map(({ id }) => id),
        )
      : await replayInOrder(found, tried, request)
    const rest = tried.slice(done.length).map(({ id }) => ({ ...NOTHING, id, outcome: 'not-tried' }))
    const left = guarded.map(({ id }) => ({ ...NOTHING, id, outcome: 'guarded' }))
    const named = new Map(ofKey.map((letter) => [letter.id, letter]))
    for (const each of [...done, ...rest, ...left]) {
      const { source = null, subject = null, sequence = null } = named.get(each.id) ?? {}
      outcomes.push({ ...each, source, subject, sequence })
    }
  }
  return outcomes
}

const NOTHING = { reason: null, field: null, follow: 0, thenFails: null }

async function replayInOrder(
  { inbox, reader, person }: Found,
  letters: readonly FailedEvent[],
  { because }: Request,
): Promise<Rehearsal[]> {
  const done: Rehearsal[] = []
  for (const letter of letters) {
    const audit = writing({ reader, what: 'replayed', by: person, because, letter })
    const decision = await replayDeadLetter(inbox, letter.id, identityOf(person), audit)
    if (decision.ok) {
      done.push({ ...NOTHING, id: letter.id, outcome: 'applied' })
      continue
    }
    const { code, field = null, facts } = decision.refusal
    done.push({
      ...NOTHING,
      id: letter.id,
      outcome: code,
      field,
      reason: String(facts?.['reason'] ?? '') || null,
    })
    break
  }
  return done
}

/** Those of one key together, in its order; each whose key nobody knows by itself. */
function byKey(letters: readonly FailedEvent[]): FailedEvent[][] {
  const keys = new Map<string, FailedEvent[]>()
  for (const letter of letters) {
    const { source, subject, id } = letter
    const key = source === null || subject === null ? `letter ${id}` : `${source} ${subject}`
    if (!keys.get(key)?.push(letter)) keys.set(key, [letter])
  }
  return [...keys.values()].map((ofKey) =>
    ofKey.toSorted((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0)),
  )
}
