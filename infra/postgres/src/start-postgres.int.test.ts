import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, expect, test } from 'vitest'
import { removeData } from './data-folder.ts'
import { startPostgres, type RunningPostgres } from './start-postgres.ts'

let dataDir: string
const servers: RunningPostgres[] = []
const start = async (port = 0) => {
  dataDir ??= mkdtempSync(join(tmpdir(), 'trilateral-postgres-'))
  const server = await startPostgres({ dataDir, port, durable: false })
  servers.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
  await removeData(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
})

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

test('what was written is there after an orderly stop, and after kill -9', async () => {
  const first = await start()
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS n')
  await first.stop()
  const second = await start(first.port)
  expect(second.adminUrl).toBe(first.adminUrl)
  await ask(second.adminUrl, 'INSERT INTO kept VALUES (2)')
  await second.kill()
  const third = await start(first.port)
  expect(await ask(third.adminUrl, 'SELECT count(*)::int FROM kept')).toBe(2)
})

test('a server left running by a starter that was killed is stopped first', async () => {
  const left = await start()
  const next = await start()
  await left.ended
  expect(await ask(next.adminUrl, 'SELECT 1')).toBe(1)
})

test('a server starts on a folder that is closed to others, as a checkout under /root is', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'trilateral-closed-'))
  chmodSync(closed, 0o700)
  const inside = join(closed, 'postgres')
  const server = await startPostgres({ dataDir: inside, durable: false })
  expect(await ask(server.adminUrl, 'SELECT 1')).toBe(1)
  await server.stop()
  await removeData(inside)
  rmSync(closed, { recursive: true })
})

test('files whose making was cut short are made anew', async () => {
  const first = await start()
  await first.stop()
  renameSync(join(dataDir, 'admin-password'), join(dataDir, 'admin-password.new'))
  const second = await start()
  expect(await ask(second.adminUrl, 'SELECT 1')).toBe(1)
})

test('a taken port is told', async () => {
  const first = await start()
  const elsewhere = mkdtempSync(join(tmpdir(), 'trilateral-postgres-'))
  await expect(startPostgres({ dataDir: elsewhere, port: first.port })).rejects.toThrow(
    /did not start on port .*(in use|could not create any)/s,
  )
  await removeData(elsewhere)
})

test('text sorts by code point and instants are UTC on every machine', async () => {
  const { adminUrl } = await start()
  expect(
    await ask(adminUrl, `SELECT string_agg(t, '' ORDER BY t) FROM (VALUES ('é'), ('b'), ('Z')) v(t)`),
  ).toBe('Zbé')
  expect(await ask(adminUrl, 'SHOW timezone')).toBe('UTC')
})
