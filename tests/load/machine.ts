import { cpus, loadavg, totalmem } from 'node:os'
import { DEFAULT_KAFKA_VERSION } from '@trilateral/infra-kafka'
import { Client } from 'pg'

/** What the figures were measured on. */
export async function machineOf(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  const cores = cpus()
  return [
    `\nOn ${cores.length} × ${cores[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()[0]?.toFixed(1)} before we began`,
    `Node ${process.version}`,
    `PostgreSQL ${rows[0]?.server_version}`,
    `Apache Kafka ${DEFAULT_KAFKA_VERSION}`,
  ].join(', ')
}
