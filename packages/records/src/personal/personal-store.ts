import type { Party } from '@trilateral/contracts'
import { z } from 'zod'
import type { RecordClients } from '../party-clients.ts'
import type { RawQueries } from '../look.ts'

/** Whose it is: an official, as their ministry's identity provider names them. */
export interface Owner {
  readonly party: Party
  readonly subject: string
}

/** Something that officials keep for themselves. What a newer edition of the product wrote otherwise is passed over. */
export interface PersonalKind<Value> {
  readonly kind: string
  readonly value: z.ZodType<Value>
}

export interface Personal<Value> {
  readonly key: string
  readonly value: Value
}

/** What is one official's own. Nobody else can read it, not even in their ministry. */
export interface PersonalStore {
  /** What was put last first, at most 500. */
  all<Value>(owner: Owner, kind: PersonalKind<Value>): Promise<readonly Personal<Value>[]>
  /** Those of these keys that are there. */
  among<Value>(
    owner: Owner,
    kind: PersonalKind<Value>,
    keys: readonly string[],
  ): Promise<readonly Personal<Value>[]>
  put<Value>(owner: Owner, kind: PersonalKind<Value>, key: string, value: Value): Promise<void>
  remove(owner: Owner, kind: PersonalKind<unknown>, key: string): Promise<void>
}

const ALL_AT_MOST = 500

const rowsSchema = z.array(z.object({ key: z.string(), value: z.unknown() }))

type Queries = RawQueries & { $executeRawUnsafe(query: string, ...values: unknown[]): Promise<number> }

async function read<Value>(
  tx: Queries,
  { value }: PersonalKind<Value>,
  sql: string,
  values: unknown[],
): Promise<readonly Personal<Value>[]> {
  return rowsSchema.parse(await tx.$queryRawUnsafe(sql, ...values)).flatMap((row) => {
    const known = value.safeParse(row.value)
    return known.success ? [{ key: row.key, value: known.data }] : []
  })
}

export function personalStore(clients: RecordClients, now: () => Date): PersonalStore {
  /** A transaction that says whose it is. */
  const as = <Result>({ party, subject }: Owner, work: (tx: Queries) => Promise<Result>): Promise<Result> =>
    clients[party].$transaction(async (tx) => {
      await tx.$queryRawUnsafe(`SELECT set_config('trilateral.subject', $1, true)`, subject)
      return await work(tx)
    })

  return {
    all: (owner, kind) =>
      as(owner, (tx) =>
        read(
          tx,
          kind,
          `SELECT key, value FROM personal WHERE party = $1 AND subject = $2 AND kind = $3
            ORDER BY changed_at DESC, key LIMIT ${ALL_AT_MOST}`,
          [owner.party, owner.subject, kind.kind],
        ),
      ),
    among: (owner, kind, keys) =>
      as(owner, (tx) =>
        read(
          tx,
          kind,
          'SELECT key, value FROM personal WHERE party = $1 AND subject = $2 AND kind = $3 AND key = ANY ($4::text[])',
          [owner.party, owner.subject, kind.kind, [...keys]],
        ),
      ),
    async put(owner, { kind, value: schema }, key, value) {
      await as(owner, (tx) =>
        tx.$executeRawUnsafe(
          `INSERT INTO personal (party, subject, kind, key, value, changed_at)
            VALUES ($1, $2, $3, $4, $5::jsonb, $6::timestamptz)
            ON CONFLICT (party, subject, kind, key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
          owner.party,
          owner.subject,
          kind,
          key,
          JSON.stringify(schema.parse(value)),
          now().toISOString(),
        ),
      )
    },
    async remove(owner, { kind }, key) {
      await as(owner, (tx) =>
        tx.$executeRawUnsafe(
          'DELETE FROM personal WHERE party = $1 AND subject = $2 AND kind = $3 AND key = $4',
          owner.party,
          owner.subject,
          kind,
          key,
        ),
      )
    },
  }
}
