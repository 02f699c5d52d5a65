import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { awaitReady } from './await-ready.ts'
import { CONTAINER_LOG_DIR, startDockerBroker } from './docker-broker.ts'
import { mustBeFree } from './free-port.ts'
import { findKafkaRuntime } from './find-kafka-runtime.ts'
import { startJavaBroker } from './java-broker.ts'
import { DEFAULT_KAFKA_VERSION, type KafkaVersion } from './kafka-version.ts'
import { endProcess, notePid, stopLeftover } from './leftover.ts'
import { serverProperties, type BrokerSettings } from './server-properties.ts'

const READY_LIMIT_MS = 60_000

export interface StartKafkaOptions extends BrokerSettings {
  /** Kept between starts; formatted when it is new. What is said goes to `broker.log` in it. */
  readonly dataDir: string
  readonly version?: KafkaVersion
}

export interface RunningKafka {
  readonly brokers: readonly string[]
  readonly pid: number
  /** Resolves with its last words when the broker is gone, whoever ended it. */
  readonly gone: Promise<string>
  /** Ends it in order (well under a second); what does not end within ten seconds is killed. */
  stop(): Promise<void>
  /** kill -9, for fault tests. */
  kill(): Promise<void>
}

/**
 * Starts one local broker and resolves when it really works (about 3 s the first time, 2 s later). A broker that an earlier,
 * killed process left on the same folder is stopped first. The broker outlives its starter: stop it.
 * @throws Error in one sentence when a port is taken, when this machine has neither Java with Maven nor Docker, or with the broker's last words when it ends
 */
export async function startKafka(options: StartKafkaOptions): Promise<RunningKafka> {
  const { version = DEFAULT_KAFKA_VERSION, port } = options
  const dataDir = resolve(options.dataDir)
  const runtime = await findKafkaRuntime(version)
  if (runtime.kind === 'missing') throw new Error(runtime.reason)
  await mkdir(join(dataDir, 'log'), { recursive: true })
  await mkdir(join(dataDir, 'settings'), { recursive: true })
  await stopLeftover(dataDir)
  await mustBeFree(port, 'Kafka')
  await mustBeFree(options.controllerPort, "Kafka's controller")
  if (options.proxied) await mustBeFree(options.proxied.port, 'Kafka behind its proxy')

  const inDocker = runtime.kind === 'docker'
  const settingsFile = join(dataDir, 'settings', 'server.properties')
  const logDir = inDocker ? CONTAINER_LOG_DIR : join(dataDir, 'log')
  await writeFile(settingsFile, serverProperties(options, logDir, inDocker ? '0.0.0.0' : undefined))
  const broker = inDocker
    ? await startDockerBroker(version, dataDir, options)
    : await startJavaBroker(version, dataDir, settingsFile).then(({ pid, gone }) => ({
        pid,
        gone,
        stop: () => endProcess(pid, 'SIGTERM'),
        kill: () => endProcess(pid, 'SIGKILL'),
      }))
  await notePid(dataDir, broker.pid)

  const brokers = [`127.0.0.1:${port}`]
  const waiting = new AbortController()
  try {
    const ended = broker.gone.then((words) => {
      throw new Error(`Kafka ended while starting: ${words}`)
    })
    await Promise.race([awaitReady({ brokers }, READY_LIMIT_MS, waiting.signal), ended])
  } catch (error) {
    waiting.abort()
    await broker.kill()
    throw error
  }
  return { brokers, ...broker }
}
