import type { Party } from '@trilateral/contracts'
import { audienceSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { measureSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import type { MeasureRecord } from './measure.ts'
import type { CarriedOut } from './request.ts'
import { carriedOutSchema } from './request.ts'

/** How an instrument's number is compared: officials write 46/2024 and 46 / 2024. */
export const instrumentNumber = (number: string | null) => number?.replace(/\s+/g, '').toUpperCase() ?? null

export interface Wanted {
  readonly party: Party
  readonly requestId: string
  /** The measure to change. */
  readonly id?: string
  /** The instrument to enter. */
  readonly instrument?: { readonly issuer: string; readonly number: string | null }
}

export interface Found {
  /** The measure, locked until the transaction ends; null unless the party originated it. */
  readonly measure: MeasureRecord | null
  /** What the same request did before. */
  readonly prior: CarriedOut | null
  /** A measure of the same instrument that the party may see. */
  readonly sameInstrument: string | null
}

// One round trip instead of three: a write is bound by them, not by the work.
const LOOK_UP = `
  WITH locked AS MATERIALIZED (
    SELECT version, originator, audience, tlp, state AS measure FROM measure WHERE id = $1::uuid FOR UPDATE
  ), prior AS (
    SELECT id, version, request_digest AS digest FROM measure_version WHERE by_party = $2 AND request_id = $3::uuid
  ), same AS (
    SELECT id FROM measure WHERE issuer = $4 AND instrument_number = $5 LIMIT 1
  )
  SELECT (SELECT to_jsonb(locked) FROM locked) AS measure,
    (SELECT to_jsonb(prior) FROM prior) AS prior,
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
    prior: carriedOutSchema.nullable(),
    sameInstrument: z.string().nullable(),
  }),
])

export interface RawQueries {
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown>
}

/** Everything that a command needs to know, and the lock that keeps it true. */
export async function lookUp(tx: RawQueries, { party, requestId, id, instrument }: Wanted): Promise<Found> {
  const number = instrument ? instrumentNumber(instrument.number) : null
  const rows = await tx.$queryRawUnsafe(
    LOOK_UP,
    id ?? null,
    party,
    requestId,
    instrument?.issuer ?? null,
    number,
  )
  const [found] = foundSchema.parse(rows)
  return found
}
