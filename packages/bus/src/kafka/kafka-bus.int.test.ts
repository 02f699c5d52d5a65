import { kafkaForTests, ownKafka } from '@trilateral/testing/kafka'
import { describe } from 'vitest'
import { silent } from '../contract/bus-under-test.ts'
import { contractOf } from '../contract/contract-suite.ts'
import { openBus } from '../open-bus.ts'

// A broker of its own, because it is killed; the others of the run share one.
describe.runIf('brokers' in kafkaForTests())('Apache Kafka', () => {
  contractOf('Apache Kafka', async () => {
    const kafka = await ownKafka()
    return {
      open: (settings) =>
        openBus({
          kind: 'kafka',
          brokers: kafka.brokers,
          clientId: 'bus-contract',
          logger: silent,
          ...settings,
        }),
      outage: { begin: () => kafka.kill(), end: () => kafka.restart() },
      close: () => kafka.remove(),
    }
  })
})
