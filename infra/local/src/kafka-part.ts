import { join } from 'node:path'
import { secureNodeNames, startKafka, type RunningKafka } from '@trilateral/infra-kafka'
import { stopWithStarter } from '@trilateral/infra-postgres'
import type { Part } from './part.ts'

/** A local Apache Kafka of one broker. */
export const kafkaPart = (options: { dataDir: string; port: number; controllerPort: number }): Part =>
  brokerPart('kafka', () => startKafka(options))

/** A broker, however it is started; it ends with its starter. */
export const brokerPart = (name: string, start: () => Promise<RunningKafka>): Part => ({
  name,
  async launch() {
    const broker = await start()
    void broker.gone.then(stopWithStarter(broker.pid))
    return broker
  },
})

/** Whether a part is a broker: these stop last, and look themselves after what an earlier start left. */
export const isKafka = (part: string): boolean => part === 'kafka' || secureNodeNames.includes(part)

/** Where the brokers of a Kafka's folder may note their processes. */
export const brokerFolders = (folder: string): string[] => [
  folder,
  ...secureNodeNames.map((name) => join(folder, name)),
]
