import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fetchKafka } from './fetch-kafka.ts'
import { findKafkaRuntime } from './find-kafka-runtime.ts'
import { DEFAULT_KAFKA_VERSION } from './kafka-version.ts'
import { runCommand } from './run-command.ts'

// As it is, and counted.
vi.mock('./run-command.ts', { spy: true })

test('three brokers that start on a machine without Kafka share one fetch', async (context) => {
  const runtime = await findKafkaRuntime()
  if (runtime.kind !== 'java') context.skip('there is no Java and Maven on this machine')
  const cache = await mkdtemp(join(tmpdir(), 'trilateral-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', cache)
  try {
    const folders = new Set(await Promise.all([fetchKafka(), fetchKafka(), fetchKafka()]))
    expect(folders.size).toBe(1)
    const fetches = vi.mocked(runCommand).mock.calls.filter(([, options]) => options.includes('-f'))
    expect(fetches).toHaveLength(1)
    expect(await readdir([...folders].join())).toContain(`kafka-clients-${DEFAULT_KAFKA_VERSION}.jar`)
    expect(await readdir(join(cache, 'trilateral-work-program'))).toEqual([`kafka-${DEFAULT_KAFKA_VERSION}`])
  } finally {
    vi.unstubAllEnvs()
    await rm(cache, { recursive: true, force: true })
  }
})
