import { applyMigrations } from '@trilateral/journal'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../log/logger.ts'
import { serviceMigrations } from '../migrations.ts'
import { partyPools, servicePool, type PartyPools } from './pools.ts'

const logger = createLogger({ name: 'test', level: 'silent' })
let database: FreshDatabase
let pools: PartyPools

beforeAll(async () => {
  database = await freshDatabase('pools')
  await applyMigrations(database.ownerUrl, [serviceMigrations])
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(`
    CREATE TABLE paper (title text, audience text[]);
    ALTER TABLE paper ENABLE ROW LEVEL SECURITY;
    GRANT SELECT ON paper TO party_jp, party_kr, party_us;
    CREATE POLICY jp ON paper FOR SELECT TO party_jp USING ('jp' = ANY (audience));
    CREATE POLICY kr ON paper FOR SELECT TO party_kr USING ('kr' = ANY (audience));
    CREATE POLICY us ON paper FOR SELECT TO party_us USING ('us' = ANY (audience));
    INSERT INTO paper VALUES ('for two', '{jp,kr}'), ('for all', '{jp,kr,us}')`)
  await owner.end()
  pools = partyPools(database.serviceUrl, { logger, max: 2 })
})
afterAll(async () => {
  await pools.closeAll()
  await database.drop()
})

describe('connections of a party', () => {
  it.each([
    ['jp', 2],
    ['kr', 2],
    ['us', 1],
  ] as const)('given a query without any filter, then %s sees %i papers', async (party, papers) => {
    const { rows } = await pools[party].query('SELECT current_user AS me, count(*)::int AS papers FROM paper')
    expect(rows).toEqual([{ me: `party_${party}`, papers }])
  })

  it('are bound each time one opens, also after the server ended them', async () => {
    const first = await pools.us.query('SELECT pg_backend_pid() AS pid')
    const admin = new Client({ connectionString: database.adminUrl })
    await admin.connect()
    await admin.query('SELECT pg_terminate_backend($1)', [first.rows[0].pid])
    await admin.end()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const { rows } = await pools.us.query('SELECT current_user AS me, count(*)::int AS papers FROM paper')
    expect(rows).toEqual([{ me: 'party_us', papers: 1 }])
  })

  it('cannot read who is signed in, or is signing in', async () => {
    for (const table of ['identity.session', 'identity.sign_in_attempt']) {
      await expect(pools.kr.query(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied')
    }
  })

  it('given a statement that takes too long, then the server ends it', async () => {
    const pool = servicePool(database.serviceUrl, { logger, statementTimeout: 100 })
    await expect(pool.query('SELECT pg_sleep(5)')).rejects.toThrow('statement timeout')
    await pool.end()
  })
})
