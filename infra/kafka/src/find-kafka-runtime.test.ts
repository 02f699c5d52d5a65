import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findKafkaRuntime } from './find-kafka-runtime.ts'

afterEach(() => vi.unstubAllEnvs())

test('given neither Java with Maven nor Docker, one sentence names the remedies', async () => {
  vi.stubEnv('PATH', mkdtempSync(join(tmpdir(), 'empty-path-')))
  const runtime = await findKafkaRuntime()
  expect(runtime).toEqual({
    kind: 'missing',
    reason: expect.stringMatching(
      /^Apache Kafka cannot run here: install Java 17 .* Maven .* Docker .* KAFKA_BROKERS\.$/,
    ),
  })
})
