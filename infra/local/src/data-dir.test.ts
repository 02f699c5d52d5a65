import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clearLeftovers } from './clear-leftovers.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { pairDir } from './data-dirs.ts'
import { localEnv } from './env.ts'
import { temporaryFolder } from './fixtures.ts'
import { identityOf } from './process-identity.ts'
import { secretsIn } from './secrets.ts'
import { writeState, type StackState } from './state.ts'

describe('a data folder', () => {
  test('serves one stack at a time; a second start says so', () => {
    const folder = temporaryFolder()
    const unlock = lockDataDir(folder)
    expect(() => lockDataDir(folder)).toThrow(new RegExp(`already runs on ${folder} .process ${process.pid}`))
    unlock()
    lockDataDir(folder)()
  })

  test('is free again when its holder died, even if another process has its number now', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, identity: 'began another day' }))
    lockDataDir(folder)()
    writeFileSync(join(folder, 'lock'), 'cut sh')
    lockDataDir(folder)()
  })

  test('gives the same secrets at every start, readable by the starter alone', () => {
    const folder = temporaryFolder()
    const gateway = secretsIn(folder)('gateway-service')
    expect(secretsIn(folder)('gateway-service')).toBe(gateway)
    expect(secretsIn(folder)('bus-service')).not.toBe(gateway)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('keeps each pair of databases and bus apart', () => {
    const folders = [
      pairDir('/d', localEnv({}), 'none'),
      pairDir('/d', localEnv({}), 'plain'),
      pairDir('/d', localEnv({ KAFKA_BROKERS: 'a:1,b:2' }), 'plain'),
      pairDir('/d', localEnv({ DATABASE_URL: 'postgres://u:p@h/db' }), 'none'),
      pairDir('/d', localEnv({}), 'secure'),
    ]
    expect(folders[0]).toBe('/d/embedded')
    expect(folders[1]).toBe('/d/kafka')
    expect(new Set(folders).size).toBe(5)
    expect(pairDir('/d', localEnv({ KAFKA_BROKERS: 'b:2,a:1' }), 'plain')).toBe(folders[2])
    expect(pairDir('/d', localEnv({ DATABASE_URL: 'postgres://u:new@h/db' }), 'none')).toBe(folders[3])
  })
})

test('what a killed supervisor left running is ended; a stranger under an old number is left alone', async () => {
  const folder = temporaryFolder()
  const left = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'])
  await Promise.all([once(left, 'spawn'), once(stranger, 'spawn')])
  writeState(folder, {
    ...emptyState(folder),
    processes: [
      { name: 'gateway', pid: left.pid, identity: identityOf(left.pid ?? 0), restarts: 0 },
      { name: 'portal', pid: stranger.pid, identity: 'began another day', restarts: 0 },
    ],
  })
  await clearLeftovers(folder)
  expect(identityOf(left.pid ?? 0)).toBeUndefined()
  expect(identityOf(stranger.pid ?? 0)).toBeDefined()
  stranger.kill('SIGKILL')
})

const emptyState = (dataDir: string): StackState => ({
  supervisor: { pid: 1, identity: '' },
  ready: false,
  bus: 'postgres',
  dataDir,
  logs: dataDir,
  portal: '',
  apps: {},
  gateway: '',
  identity: { jp: '', kr: '', us: '' },
  databases: {},
  processes: [],
})
