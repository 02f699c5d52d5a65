import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchKafka } from './fetch-kafka.ts'
import { findKafkaRuntime } from './find-kafka-runtime.ts'
import { formatArguments } from './java-broker.ts'
import { runCommand } from './run-command.ts'
import { serverProperties } from './server-properties.ts'

test('a cluster id that begins with a minus sign is taken for an id, not for an option', async (context) => {
  const runtime = await findKafkaRuntime()
  if (runtime.kind !== 'java') context.skip('there is no Java and Maven on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'trilateral-format-'))
  try {
    const file = join(folder, 'server.properties')
    await writeFile(file, serverProperties({ port: 19_992, controllerPort: 19_993 }, join(folder, 'log')))
    const java = ['-cp', join(await fetchKafka(), '*')]
    const said = await runCommand(
      'java',
      [...java, ...formatArguments('-HNmTlM6k4RZc4QijJLhdQ', file)],
      60_000,
    )
    expect(said).toContain('Formatting')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
