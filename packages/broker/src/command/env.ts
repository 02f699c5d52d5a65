import { busEnv, kafkaFromEnv, readEnv } from '@trilateral/service'
import { z } from 'zod'
import type { CommandSettings } from './broker-command.ts'
import { passwordsIn } from './password-folder.ts'

const { BUS: _bus, BUS_DATABASE_URL: _address, ...kafkaEnv } = busEnv
const schema = z.object({
  ...kafkaEnv,
  BROKER_PASSWORDS: z
    .string()
    .optional()
    .describe('a folder with a file for each user, named as the user, with its password'),
})

/** The brokers, and as whom: their administrator. Without a word of the arguments they are production's. */
export function env(): Omit<CommandSettings, 'say'> {
  const settings = readEnv(schema, process.env)
  const { BROKER_PASSWORDS: folder } = settings
  return {
    connection: kafkaFromEnv(settings),
    environment: 'production',
    passwordOf: folder === undefined ? () => undefined : passwordsIn(folder),
  }
}
