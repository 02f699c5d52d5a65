import { decided, refused, type Decision } from '@trilateral/contracts'
import { z } from 'zod'
import type { Kept } from './kept.ts'
import { readOne, type RawQueries } from './look.ts'
import type { RecordDefinition } from './record-definition.ts'

const CHANGED = `SELECT by_name AS by, at FROM record_version WHERE id = $1::uuid AND version = $2::int`

const changedSchema = z.tuple([z.object({ by: z.string(), at: z.date() })])

interface Wanted {
  readonly id: string
  readonly expectedVersion?: number | undefined
}

/** Whether the party may change the record, and whether it still is what the official was looking at. */
export async function checkHeld<State>(
  queries: RawQueries,
  definition: RecordDefinition<State>,
  { id, expectedVersion }: Wanted,
  held: Kept<State> | null,
): Promise<Decision<Kept<State>>> {
  if (!held) {
    // Row-level security locks only what the party originated; others may still read it, and are told so.
    const seen = await readOne(queries, definition, id)
    return seen
      ? refused('not-the-originator', undefined, { originator: seen.originator })
      : refused(`${definition.entity}-not-found`)
  }
  const { version } = held
  if (expectedVersion === undefined || expectedVersion === version) return decided(held)
  // The names of officials stay in their own ministry; only it gets here.
  const [{ by, at }] = changedSchema.parse(await queries.$queryRawUnsafe(CHANGED, id, version))
  return refused('changed-meanwhile', undefined, { version, by, at: at.toISOString() })
}
