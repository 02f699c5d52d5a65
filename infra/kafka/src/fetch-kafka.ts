import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_KAFKA_VERSION, type KafkaVersion } from './kafka-version.ts'
import { runCommand } from './run-command.ts'

const FETCH_LIMIT_MS = 300_000
const pom = fileURLToPath(new URL('../pom.xml', import.meta.url))

const underWay = new Map<string, Promise<string>>()

/**
 * Fetches Apache Kafka's own jars (43 MB, 3 to 6 s on a good line) once a version and user, and says in which folder they lie.
 * Later calls only look. Needs `mvn`; see findKafkaRuntime.
 */
export async function fetchKafka(version: KafkaVersion = DEFAULT_KAFKA_VERSION): Promise<string> {
  const folder = join(cacheFolder(), `kafka-${version}`)
  if (existsSync(folder)) return folder
  // The three brokers of a cluster ask at the same moment: one fetch is for all of them.
  const fetching = underWay.get(folder) ?? fetchInto(folder, version).finally(() => underWay.delete(folder))
  underWay.set(folder, fetching)
  return fetching
}

async function fetchInto(folder: string, version: KafkaVersion): Promise<string> {
  // Fetched beside and renamed when whole: a fetch that was cut off, or one of another process, leaves nothing half.
  await mkdir(cacheFolder(), { recursive: true })
  const half = await mkdtemp(`${folder}.part-`)
  try {
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${half}`]
    await runCommand('mvn', ['-q', '-B', '-f', pom, `-Dkafka.version=${version}`, ...goal], FETCH_LIMIT_MS)
    await rename(half, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(half, { recursive: true, force: true })
  }
  return folder
}

export function isKafkaFetched(version: KafkaVersion = DEFAULT_KAFKA_VERSION): boolean {
  return existsSync(join(cacheFolder(), `kafka-${version}`))
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'trilateral-work-program')
}
