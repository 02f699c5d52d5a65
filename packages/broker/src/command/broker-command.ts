import { parseArgs } from 'node:util'
import { brokerAdmin } from '../broker-admin.ts'
import { desiredBroker } from '../desired-broker.ts'
import { ENVIRONMENTS, type BrokerEnvironment } from '../environment.ts'
import type { ApplyOptions } from '../plan/apply-plan.ts'
import { bringUpToDate } from '../plan/bring-up-to-date.ts'
import { planBroker } from '../plan/plan-broker.ts'
import { planInWords, wordsOf } from '../plan/words.ts'
import type { KafkaConnection } from '@trilateral/bus/admin'

const USE = `Use: npm run broker -- plan|apply [--environment=${Object.keys(ENVIRONMENTS).join('|')}] [--allow-delete-topics]`

export interface CommandSettings {
  readonly connection: KafkaConnection
  /** Where the brokers stand, unless the arguments say it. */
  readonly environment: BrokerEnvironment
  readonly passwordOf: NonNullable<ApplyOptions['passwordOf']>
  readonly say: (words: string) => void
}

/**
 * What a person asks of the brokers: `plan` shows what differs, `apply` shows it and changes it.
 * @returns the exit code: 0 when nothing differs any more, 2 when something does
 * @throws in words when the arguments are wrong or the brokers refuse
 */
export async function brokerCommand(args: readonly string[], settings: CommandSettings): Promise<number> {
  const { verb, allowDelete, environment = settings.environment } = read(args)
  const { connection, passwordOf, say } = settings
  const desired = desiredBroker({ environment })
  const admin = await brokerAdmin(connection)
  try {
    const plan = await planBroker(admin, desired)
    say(`Brokers ${connection.brokers.join(', ')} against "${environment}". ${planInWords(plan)}`)
    say("Ministries' own systems are left as they are: the gateway sets them up.")
    const { steps, problems } = plan
    if (verb === 'plan') return steps.length + problems.length === 0 ? 0 : 2
    if (steps.length === 0) return problems.length === 0 ? 0 : 2
    const onStep = (words: string) => say(`  ✓ ${words}`)
    const { left } = await bringUpToDate(admin, desired, { plan, allowDelete, passwordOf, onStep })
    for (const step of left) say(`  left (--allow-delete-topics was not given): ${wordsOf(step)}`)
    return left.length + problems.length === 0 ? 0 : 2
  } finally {
    await admin.close()
  }
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [verb, ...others] = positionals
  if ((verb !== 'plan' && verb !== 'apply') || others.length > 0) throw new Error(USE)
  const { environment, 'allow-delete-topics': allowDelete } = values
  if (environment !== undefined && !isEnvironment(environment))
    throw new Error(`There is no environment ${environment}. ${USE}`)
  return { verb, allowDelete, environment }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        environment: { type: 'string' },
        'allow-delete-topics': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Error(USE, { cause: error })
  }
}

const isEnvironment = (word: string): word is BrokerEnvironment => Object.hasOwn(ENVIRONMENTS, word)
