import { audienceSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { measureSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import type { MeasureRecord } from './measure.ts'

/** How an instrument's number is compared: officials write 46/2024 and 46 / 2024. */
export const instrumentNumber = (number: string | null) => number?.replace(/\s+/g, '').toUpperCase() ?? null

export interface Wanted {
  /** The measure to change. */
  readonly id?: string
  /** The instrument to enter. */
  readonly instrument?: { readonly issuer: string; readonly number: string | null }
}

export interface Found {
  /** The measure, locked until the transaction ends; null unless the party originated it. */
  readonly measure: MeasureRecord | null
  /** A measure of the same instrument that the party may see. */
  readonly sameInstrument: string | null
}

// One round trip instead of two: a write is bound by them, not by the work.
const LOOK_UP = `
  WITH locked AS MATERIALIZED (
    SELECT version, originator, audience, tlp, state AS measure FROM measure WHERE id = $1::uuid FOR UPDATE
  ), same AS (
    SELECT id FROM measure WHERE issuer = $2 AND instrument_number = $3 LIMIT 1
  )
  SELECT (SELECT to_jsonb(locked) FROM locked) AS measure,
    (SELECT id::text FROM same) AS "sameInstrument"`

const foundSchema = z.tuple([
  z.object({
    measure: z
      .object({
        measure: measureSchema,
        version: z.int(),
        originator: partySchema,
        audience: audienceSchema,
        tlp: tlpSchema,
      })
      .nullable(),
    sameInstrument: z.string().nullable(),
  }),
])

export interface RawQueries {
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown>
}

/** Everything that a command needs to know, and the lock that keeps it true. */
export async function lookUp(tx: RawQueries, { id, instrument }: Wanted): Promise<Found> {
  const number = instrument ? instrumentNumber(instrument.number) : null
  const rows = await tx.$queryRawUnsafe(LOOK_UP, id ?? null, instrument?.issuer ?? null, number)
  const [found] = foundSchema.parse(rows)
  return found
}
