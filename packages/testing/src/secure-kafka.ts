import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  findKafkaRuntime,
  startSecureKafka,
  type KafkaVersion,
  type RunningSecureKafka,
} from '@trilateral/infra-kafka'
import { freePorts } from './free-ports.ts'

/** Three real brokers, closed as in production, for one test file. */
export interface OwnSecureKafka extends RunningSecureKafka {
  remove(): Promise<void>
}

const BROKERS = 3

/** Whether this machine can run the cluster: it needs Java. Without it, a run that must verify everything fails here. */
export async function hasSecureKafka(): Promise<boolean> {
  const { kind } = await findKafkaRuntime()
  if (kind === 'java') return true
  const reason = 'Three secure brokers need Java 17 and Maven'
  if (process.env['CI'] === 'true') throw new Error(reason)
  process.stderr.write(`\n*** NOT VERIFIED on a secure cluster. ${reason}. ***\n\n`)
  return false
}

/** Takes about ten seconds and 700 MB; remove it afterwards. */
export async function ownSecureKafka(version?: KafkaVersion): Promise<OwnSecureKafka> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-secure-kafka-'))
  const found = await freePorts(2 * BROKERS)
  const ports = Array.from({ length: BROKERS }, (_, nth) => ({
    port: found[2 * nth] ?? 0,
    controllerPort: found[2 * nth + 1] ?? 0,
  }))
  const cluster = await startSecureKafka({ dataDir, ports, ...(version ? { version } : {}) })
  return {
    ...cluster,
    async remove() {
      await Promise.all(cluster.nodes.map((node) => node.kill()))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
