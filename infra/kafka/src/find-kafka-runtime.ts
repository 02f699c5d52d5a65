import { isKafkaFetched } from './fetch-kafka.ts'
import { DEFAULT_KAFKA_VERSION, type KafkaVersion } from './kafka-version.ts'
import { runCommand } from './run-command.ts'

export type KafkaRuntime =
  | { readonly kind: 'java' }
  | { readonly kind: 'docker' }
  | { readonly kind: 'missing'; readonly reason: string }

const LOOK_LIMIT_MS = 20_000
const OLDEST_JAVA = 17

/** How this machine can run a broker: Java (with Maven, unless the jars are here already), else a Docker engine, else not, with both remedies. */
export async function findKafkaRuntime(version: KafkaVersion = DEFAULT_KAFKA_VERSION): Promise<KafkaRuntime> {
  if ((await hasJava()) && (isKafkaFetched(version) || (await answers('mvn', ['--version']))))
    return { kind: 'java' }
  if (await answers('docker', ['info', '--format', '{{.ServerVersion}}'])) return { kind: 'docker' }
  return {
    kind: 'missing',
    reason: `Apache Kafka cannot run here: install Java ${OLDEST_JAVA} or newer with Maven (Debian: apt-get install default-jre-headless maven), or start a Docker engine, or name a running broker in KAFKA_BROKERS.`,
  }
}

async function hasJava(): Promise<boolean> {
  try {
    const answer = await runCommand('java', ['--version'], LOOK_LIMIT_MS)
    return Number(/\b(\d+)[.\s]/.exec(answer)?.[1] ?? 0) >= OLDEST_JAVA
  } catch {
    return false
  }
}

async function answers(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await runCommand(command, args, LOOK_LIMIT_MS)
    return true
  } catch {
    return false
  }
}
