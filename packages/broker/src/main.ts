import { brokerCommand } from './command/broker-command.ts'
import { env } from './command/env.ts'

try {
  process.exitCode = await brokerCommand(process.argv.slice(2), {
    ...env(),
    say: (words) => console.log(words),
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
