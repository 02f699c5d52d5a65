import { findKafkaRuntime } from '@trilateral/infra-kafka'

interface BusToTest {
  readonly bus: string
  readonly kafka: boolean
  readonly port: number
}

/**
 * Both kinds of bus, each on ports of its own from `port` on. Where no broker can be had, that is said aloud, and CI fails.
 * @throws Error in CI on a machine without Java and Maven or Docker
 */
export async function busesToTest(port: number): Promise<readonly BusToTest[]> {
  const embedded = { bus: 'the embedded bus', kafka: false, port }
  const runtime = await findKafkaRuntime()
  if (runtime.kind !== 'missing')
    return [embedded, { bus: 'a real Apache Kafka', kafka: true, port: port + 100 }]
  if (process.env['CI'] === 'true') throw new Error(runtime.reason)
  process.stderr.write(`\n*** NOT VERIFIED on Apache Kafka. ${runtime.reason} ***\n\n`)
  return [embedded]
}
