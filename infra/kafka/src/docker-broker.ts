import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { spawnBroker, type BrokerProcess } from './broker-process.ts'
import type { KafkaVersion } from './kafka-version.ts'
import { runCommand } from './run-command.ts'
import type { BrokerSettings } from './server-properties.ts'

const COMMAND_LIMIT_MS = 60_000
/** Where Apache's image keeps its log and looks for settings of ours. */
export const CONTAINER_LOG_DIR = '/var/lib/kafka/data'
const CONTAINER_SETTINGS_DIR = '/mnt/shared/config'

export interface DockerBroker extends BrokerProcess {
  readonly stop: () => Promise<void>
  readonly kill: () => Promise<void>
}

/** Starts Apache's own image with the same settings and the same folder on this machine. The image formats by itself. */
export async function startDockerBroker(
  version: KafkaVersion,
  dataDir: string,
  settings: BrokerSettings,
): Promise<DockerBroker> {
  const name = `trilateral-kafka-${settings.port}`
  // The image runs as a user of its own.
  await chmod(join(dataDir, 'log'), 0o777)
  const ports = [settings.port, ...(settings.proxied ? [settings.proxied.port] : [])]
  const published = ports.flatMap((port) => ['-p', `127.0.0.1:${port}:${port}`])
  const log = `${join(dataDir, 'log')}:${CONTAINER_LOG_DIR}`
  const ours = `${join(dataDir, 'settings')}:${CONTAINER_SETTINGS_DIR}:ro`
  const container = ['--rm', '--name', name, '-e', 'KAFKA_HEAP_OPTS=-Xms96m -Xmx256m', ...published]
  const args = ['run', ...container, '-v', log, '-v', ours, `apache/kafka:${version}`]
  await runCommand('docker', ['rm', '-f', name], COMMAND_LIMIT_MS).catch(() => undefined)
  const broker = await spawnBroker('docker', args, join(dataDir, 'broker.log'))
  const end = (verb: string) => async (): Promise<void> => {
    await runCommand('docker', [verb, name], COMMAND_LIMIT_MS).catch(() => undefined)
    await broker.gone
  }
  return { ...broker, stop: end('stop'), kill: end('kill') }
}
