import { findKafkaRuntime } from '@trilateral/infra-kafka'
import type { KafkaOfTheRun } from './kafka.ts'
import { removeKafka, startOwnKafka } from './own-kafka.ts'

/** Vitest's global set-up: one real Apache Kafka for the run, unless KAFKA_BROKERS names one. */
export default async function startBrokerForTheRun(): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['KAFKA_BROKERS']
  if (given) return leave({ brokers: given.split(',').map((broker) => broker.trim()) })

  const runtime = await findKafkaRuntime()
  if (runtime.kind === 'missing') {
    if (process.env['CI'] === 'true') throw new Error(runtime.reason)
    process.stderr.write(`\n*** NOT VERIFIED on Apache Kafka. ${runtime.reason} ***\n\n`)
    return leave({ missing: runtime.reason })
  }
  const options = await startOwnKafka()
  leave({ options })
  return async () => {
    leave(undefined)
    await removeKafka(options)
  }
}

/** Workers are forked afterwards and inherit it. */
function leave(found: KafkaOfTheRun | undefined): undefined {
  if (found) process.env['TEST_KAFKA'] = JSON.stringify(found)
  else delete process.env['TEST_KAFKA']
}
