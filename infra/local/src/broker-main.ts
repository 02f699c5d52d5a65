import { brokerCommand, env as brokerEnv, type CommandSettings } from '@trilateral/broker/command'
import { readFileSync } from 'node:fs'
import { defaultDataDir } from './data-dirs.ts'
import { localEnv } from './env.ts'
import { statusOf } from './status.ts'

try {
  const { kafkaBrokers, port } = localEnv(process.env)
  const settings = kafkaBrokers ? brokerEnv() : ofStack(defaultDataDir(port))
  process.exitCode = await brokerCommand(process.argv.slice(2), { ...settings, say: console.log })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** The brokers of the stack that runs on a data folder, as their administrator. */
function ofStack(dataDir: string): Omit<CommandSettings, 'say'> {
  const status = statusOf(dataDir)
  const brokers = status.running ? status.bootstrapServers?.split(',') : undefined
  if (!status.running || !brokers)
    throw new Error(
      'No Kafka runs here: start one with npm start -- --kafka=secure, or name brokers in KAFKA_BROKERS',
    )
  const { kafkaAccess: access } = status
  if (!access) return { connection: { brokers }, environment: 'local', passwordOf: () => undefined }
  const { ca, passwords } = access
  const username = 'admin'
  return {
    connection: {
      brokers,
      ssl: { ca: readFileSync(ca, 'utf8') },
      sasl: { mechanism: 'scram-sha-512', username, password: passwords[username] ?? '' },
    },
    environment: 'secure',
    passwordOf: (user) => passwords[user],
  }
}
