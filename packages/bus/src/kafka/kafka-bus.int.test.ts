import { kafkaForTests, ownKafka } from '@trilateral/testing/kafka'
import { hasSecureKafka, ownSecureKafka } from '@trilateral/testing/secure-kafka'
import { describe } from 'vitest'
import { silent } from '../contract/bus-under-test.ts'
import { contractOf } from '../contract/contract-suite.ts'
import { openBus } from '../open-bus.ts'

const client = { kind: 'kafka' as const, clientId: 'bus-contract', logger: silent }

// A broker of its own, because it is killed; the others of the run share one. 3.9.2 is the oldest that we support.
describe.runIf('brokers' in kafkaForTests()).each(['4.4.0', '3.9.2'] as const)(
  'Apache Kafka %s',
  (version) => {
    contractOf(`Apache Kafka ${version}`, async () => {
      const kafka = await ownKafka(version)
      return {
        open: (settings) => openBus({ ...client, brokers: kafka.brokers, ...settings }),
        outage: { begin: () => kafka.kill(), end: () => kafka.restart() },
        close: () => kafka.remove(),
      }
    })
  },
)

describe.runIf(await hasSecureKafka())('three secure brokers', () => {
  contractOf('three secure brokers', async () => {
    const cluster = await ownSecureKafka()
    const { brokers, ca, nodes } = cluster
    const sasl = { mechanism: 'scram-sha-512' as const, ...cluster.admin }
    const all = async (what: 'kill' | 'start') => void (await Promise.all(nodes.map((node) => node[what]())))
    return {
      open: (settings) => openBus({ ...client, brokers, ssl: { ca }, sasl, ...settings }),
      outage: { begin: () => all('kill'), end: () => all('start') },
      close: () => cluster.remove(),
    }
  })
})
