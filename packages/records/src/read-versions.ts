import { audienceSchema, partySchema, tlpSchema } from '@trilateral/contracts'
import { z } from 'zod'
import type { RawQueries } from './look.ts'
import type { RecordDefinition } from './record-definition.ts'
import type { KeptVersion } from './record-store.ts'

const VERSIONS = `
  SELECT version, change, at, by_party AS "party", by_subject AS "subject", by_name AS "name", audience, tlp, state
  FROM record_version WHERE id = $1::uuid AND entity = $2 ORDER BY version`

const rowsSchema = z.array(
  z.object({
    version: z.int(),
    change: z.string(),
    at: z.date(),
    party: partySchema,
    subject: z.string(),
    name: z.string(),
    audience: audienceSchema,
    tlp: tlpSchema,
    state: z.unknown(),
  }),
)

/** Every version that the party may see, oldest first. */
export async function readVersions<State>(
  queries: RawQueries,
  definition: RecordDefinition<State>,
  id: string,
): Promise<readonly KeptVersion<State>[]> {
  const rows = rowsSchema.parse(await queries.$queryRawUnsafe(VERSIONS, id, definition.entity))
  return rows.map(({ party, subject, name, state, ...row }) => ({
    ...row,
    by: { party, subject, name },
    state: definition.state.parse(state),
  }))
}
