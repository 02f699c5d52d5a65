export { brokerCommand, type CommandSettings } from './broker-command.ts'
export { env } from './env.ts'
