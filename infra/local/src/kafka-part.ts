import { startKafka } from '@trilateral/infra-kafka'
import { stopWithStarter } from '@trilateral/infra-postgres'
import type { Part } from './part.ts'

/** A local Apache Kafka of one broker. */
export function kafkaPart(options: { dataDir: string; port: number; controllerPort: number }): Part {
  return {
    name: 'kafka',
    async launch() {
      const broker = await startKafka(options)
      void broker.gone.then(stopWithStarter(broker.pid))
      return broker
    },
  }
}
