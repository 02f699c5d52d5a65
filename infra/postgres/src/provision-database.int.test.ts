import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeData } from './data-folder.ts'
import { provisionDatabase, type ProvisionedDatabase } from './provision-database.ts'
import { startPostgres, type RunningPostgres } from './start-postgres.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'trilateral-provision-'))
let server: RunningPostgres
let register: ProvisionedDatabase
let other: ProvisionedDatabase

beforeAll(async () => {
  server = await startPostgres({ dataDir, durable: false })
  ;[register, other] = await Promise.all([
    provisionDatabase(server.adminUrl, { database: 'register' }),
    provisionDatabase(server.adminUrl, { database: 'other' }),
  ])
  await run(
    register.ownerUrl,
    `CREATE TABLE measure (id int, audience text[]);
     ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
     GRANT SELECT ON measure TO party_jp, party_kr, party_us, service_account;
     CREATE POLICY jp ON measure TO party_jp USING ('jp' = ANY(audience));
     CREATE POLICY us ON measure TO party_us USING ('us' = ANY(audience));
     CREATE POLICY service ON measure TO service_account USING (true);
     INSERT INTO measure VALUES (1, '{jp,kr}'), (2, '{jp,kr,us}')`,
  )
})

afterAll(async () => {
  await server.stop()
  await removeData(dataDir)
})

async function run(connectionString: string, sql: string, options?: string) {
  const client = new Client({ connectionString, ...(options ? { options } : {}) })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('given a register shared by three parties', () => {
  const count = 'SELECT count(*)::int AS n FROM measure'

  test('a connection bound to a party counts only what that party may see', async () => {
    expect(await run(register.serviceUrl, count, '-c role=party_us')).toEqual([{ n: 1 }])
    expect(await run(register.serviceUrl, count, '-c role=party_jp')).toEqual([{ n: 2 }])
    expect(await run(register.serviceUrl, count, '-c role=party_kr')).toEqual([{ n: 0 }])
  })

  test('RESET ROLE does not lead out of the party', async () => {
    const client = new Client({ connectionString: register.serviceUrl, options: '-c role=party_us' })
    await client.connect()
    await client.query('RESET ROLE')
    expect((await client.query(count)).rows).toEqual([{ n: 1 }])
    await client.end()
  })

  test('the process itself sees everything through its own policy, and inherits no party', async () => {
    expect(await run(register.serviceUrl, count)).toEqual([{ n: 2 }])
    const [inherits] = await run(
      register.serviceUrl,
      `SELECT pg_has_role('party_us', 'USAGE') AS party, pg_has_role('party_us', 'SET') AS may_become,
              pg_has_role('service_account', 'USAGE') AS service`,
    )
    expect(inherits).toEqual({ party: false, may_become: true, service: true })
  })

  test('the process cannot change the tables, nor can their owner leave its rights behind', async () => {
    await expect(run(register.serviceUrl, 'ALTER TABLE measure DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
      /must be owner/,
    )
    const [owner] = await run(
      register.ownerUrl,
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    )
    expect(owner).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false })
  })

  test('logins of another app do not get in', async () => {
    const there = new URL(other.serviceUrl)
    there.pathname = '/register'
    await expect(run(there.href, 'SELECT 1')).rejects.toThrow(/permission denied for database/)
  })

  test('a forgotten transaction is ended by the server', async () => {
    expect(await run(register.serviceUrl, 'SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '10s' },
    ])
    expect(await run(register.serviceUrl, 'SHOW statement_timeout', '-c role=party_us')).toEqual([
      { statement_timeout: '15s' },
    ])
  })
})

test('provisioning again changes nothing but the passwords one asks for', async () => {
  const passwords = { owner: 'owner-password', service: 'service-password' }
  const again = await provisionDatabase(server.adminUrl, { database: 'other', passwords })
  expect(new URL(again.serviceUrl).password).toBe('service-password')
  expect(await run(again.ownerUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  await expect(run(other.serviceUrl, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
})

test('an administrator who is no superuser can do it', async () => {
  await run(server.adminUrl, `CREATE ROLE clerk LOGIN CREATEROLE CREATEDB PASSWORD 'clerk'`)
  // Roles that another administrator made can be granted only by one who holds them with the right to pass them on.
  await run(
    server.adminUrl,
    'GRANT party_jp, party_kr, party_us, service_account TO clerk WITH ADMIN TRUE, INHERIT FALSE, SET FALSE',
  )
  const url = new URL(server.adminUrl)
  url.username = url.password = 'clerk'
  const made = await provisionDatabase(url.href, { database: 'by_clerk' })
  expect(await run(made.ownerUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
})

test('an administrator without the rights is told in one sentence what to run', async () => {
  await run(server.adminUrl, `CREATE ROLE visitor LOGIN PASSWORD 'hidden-word'`)
  const url = new URL(server.adminUrl)
  url.username = 'visitor'
  url.password = 'hidden-word'
  const refusal = await provisionDatabase(url.href, { database: 'x' }).catch((error: unknown) =>
    String(error),
  )
  expect(refusal).toMatch(/an administrator there must run ALTER ROLE "visitor" CREATEROLE CREATEDB/)
  expect(refusal).not.toContain('hidden-word')
})

test('a name that is no plain identifier is not taken', async () => {
  await expect(provisionDatabase(server.adminUrl, { database: 'x"; DROP ROLE postgres' })).rejects.toThrow(
    /cannot name a database/,
  )
})
