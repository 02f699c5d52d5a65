import {
  audienceSchema,
  partySchema,
  tlpSchema,
  type Audience,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import { z } from 'zod'
import type { RecordDefinition } from './record-definition.ts'

/** A record as it stands. */
export interface Kept<State> {
  readonly id: string
  readonly entity: string
  /** From 1; each change adds one. It is also the `sequence` of the event that tells of the change. */
  readonly version: number
  /** The party whose officials entered it: they alone change it. */
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly state: State
  /** When it was last changed. */
  readonly changedAt: Date
}

/** The columns that make a record, by the names of its properties; `dueOrder` is what its place in a list by day is kept by. */
export const KEPT_COLUMNS = `record.id::text AS id, record.entity, record.version, record.originator, record.audience, record.tlp,
  record.state, record.changed_at AS "changedAt", record.due::text AS "dueOrder"`

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    entity: z.string(),
    version: z.int(),
    originator: partySchema,
    audience: audienceSchema,
    tlp: tlpSchema,
    state: z.unknown(),
    changedAt: z.date(),
    dueOrder: z.string(),
  }),
)

export type KeptRow = z.infer<typeof rowsSchema>[number]

export const keptRows = (rows: unknown): KeptRow[] => rowsSchema.parse(rows)

/** @throws ZodError when what was kept is not what the definition says today. */
export function keptOf<State>(
  definition: RecordDefinition<State>,
  { dueOrder: _dueOrder, ...row }: KeptRow,
): Kept<State> {
  return { ...row, state: definition.state.parse(row.state) }
}
