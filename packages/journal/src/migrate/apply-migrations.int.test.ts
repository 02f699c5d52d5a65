import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inboxMigrations, inboxMigrationsIn, inboxTables, journalMigrations } from '../migrations.ts'
import { applyMigrations } from './apply-migrations.ts'

let database: FreshDatabase
let owner: Client
let folder: string
beforeEach(async () => {
  database = await freshDatabase('migrate')
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
})
afterEach(async () => {
  await owner.end()
  await database.drop()
  await rm(folder, { recursive: true })
})

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}
const apply = (log?: (message: string) => void) =>
  applyMigrations(database.ownerUrl, [pathToFileURL(folder)], log)
const count = async (sql: string) => Number((await owner.query<{ n: string }>(sql)).rows[0]?.n)

describe('migrations', () => {
  it('apply once, in order, and say which', async () => {
    await write('2_b', 'INSERT INTO a VALUES (1)')
    await write('1_a', 'CREATE TABLE a (x integer)')
    const said: string[] = []
    await apply((message) => said.push(message))
    await apply((message) => said.push(message))
    expect(said).toEqual(['applied migration 1_a', 'applied migration 2_b'])
    expect(await count('SELECT count(*) AS n FROM a')).toBe(1)
  })

  it('given four processes that start at once, then each file is applied once', async () => {
    await write('1_a', 'CREATE TABLE a (x integer); INSERT INTO a VALUES (1); SELECT pg_sleep(0.1)')
    await Promise.all([apply(), apply(), apply(), apply()])
    expect(await count('SELECT count(*) AS n FROM a')).toBe(1)
  })

  it('given a file that fails half-way, then nothing of it stands and what came before does', async () => {
    await write('1_a', 'CREATE TABLE a (x integer)')
    await write('2_b', 'CREATE TABLE b (x integer); SELECT 1 / 0')
    await expect(apply()).rejects.toThrow('migration 2_b failed and changed nothing: error: division by zero')
    expect(await count(`SELECT count(*) AS n FROM pg_tables WHERE tablename IN ('a', 'b')`)).toBe(1)
    await write('2_b', 'CREATE TABLE b (x integer)')
    await apply()
    expect(await count(`SELECT count(*) AS n FROM pg_tables WHERE tablename IN ('a', 'b')`)).toBe(2)
  })

  it('refuses a file that was changed after it was applied', async () => {
    await write('1_a', 'CREATE TABLE a (x integer)')
    await apply()
    await write('1_a', 'CREATE TABLE a (x bigint)')
    await expect(apply()).rejects.toThrow('migration 1_a was changed after it was applied')
  })

  it('refuses two files of one name, which would hide each other', async () => {
    await write('1_a', 'CREATE TABLE a (x integer)')
    const twice = [pathToFileURL(folder), pathToFileURL(folder)]
    await expect(applyMigrations(database.ownerUrl, twice)).rejects.toThrow('two migrations are named 1_a')
  })

  it('keeps the history as Prisma does', async () => {
    await write('1_a', 'CREATE TABLE a (x integer)')
    await apply()
    const { rows } = await owner.query('SELECT * FROM _prisma_migrations')
    expect(rows).toMatchObject([
      {
        migration_name: '1_a',
        // sha256sum of the file
        checksum: '25407a6f19cdc0816c0dfb8e01d44906c17bcdca5839e841e625729e1ae8aca1',
        applied_steps_count: 1,
        rolled_back_at: null,
      },
    ])
  })
})

describe('the tables of this package', () => {
  it('stand beside each other, the inbox in as many schemas as there are readers', async () => {
    await applyMigrations(database.ownerUrl, [journalMigrations, inboxMigrations])
    for (const schema of ['rm_1', 'rm_2'])
      await owner.query(`CREATE SCHEMA ${schema}; ${inboxTables(schema)}`)
    expect(
      await count(
        `SELECT count(*) AS n FROM pg_tables WHERE tablename = 'checkpoint' AND schemaname IN ('inbox', 'rm_1', 'rm_2')`,
      ),
    ).toBe(3)
  })

  it('stand beside each other by migrations too, and a later one of the inbox reaches all of them', async () => {
    await applyMigrations(database.ownerUrl, [inboxMigrations, inboxMigrationsIn('heard')])
    await applyMigrations(database.ownerUrl, [inboxMigrations, inboxMigrationsIn('heard')])
    const columns = async (schema: string) =>
      (
        await owner.query<{ column: string }>(
          `SELECT table_name || '.' || column_name AS column FROM information_schema.columns WHERE table_schema = $1 ORDER BY 1`,
          [schema],
        )
      ).rows.map(({ column }) => column)
    expect(await columns('heard')).toEqual(await columns('inbox'))
    expect(await columns('heard')).toContain('dead_letter.audience')
    await expect(
      applyMigrations(database.ownerUrl, [inboxMigrationsIn('heard; DROP TABLE x')]),
    ).rejects.toThrow(/plain/)
  })

  it('take no name that could be more than a name', () => {
    for (const name of ['rm-1', 'Rm', '', 'a; DROP TABLE x', '1a'])
      expect(() => inboxTables(name)).toThrow(/plain/)
  })
})
