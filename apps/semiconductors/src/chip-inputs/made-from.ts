import { decided, textFor, type Audience, type Decision } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { refuse } from './refusals.ts'

/** What a rule may know of another input of the register. */
export interface KnownInput {
  readonly state: Pick<ChipInput, 'id' | 'title' | 'madeFrom'>
  readonly audience: Audience
}

interface Wish extends Pick<ChipInput, 'id' | 'madeFrom'> {
  /** Who sees the input that is made from them. */
  readonly audience: Audience
}

const titleOf = ({ state }: KnownInput) => textFor(state.title, 'en').text

/**
 * Whether an input can be made from others: they are in the register, everybody who sees it sees them, and none is made from it in
 * turn. `find` knows what the official's ministry may see; a circle through what it may not see cannot be told to it, so readers
 * of the map go round no circle either.
 */
export async function checkMadeFrom(
  { id, madeFrom, audience }: Wish,
  find: (id: string) => Promise<KnownInput | null>,
): Promise<Decision<null>> {
  for (const from of madeFrom) {
    if (from === id) return refuse('made-from-itself', 'madeFrom')
    const known = await find(from)
    if (!known) return refuse('made-from-unknown', 'madeFrom')
    if (audience.some((party) => !known.audience.includes(party)))
      return refuse('made-from-not-shared', 'madeFrom', { title: titleOf(known) })
    if (await leadsTo(known, id, find))
      return refuse('made-from-circle', 'madeFrom', { title: titleOf(known) })
  }
  return decided(null)
}

/** Whether an input is made, however far down, from the one with the id. */
async function leadsTo(
  start: KnownInput,
  id: string,
  find: (id: string) => Promise<KnownInput | null>,
): Promise<boolean> {
  const seen = new Set<string>()
  const open = [...start.state.madeFrom]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...((await find(next))?.state.madeFrom ?? []))
  }
  return false
}
