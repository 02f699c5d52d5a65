// Speed, as ratios to a bare peer in the same run: `npm run bench`. Takes about six minutes; writes nothing to the repository.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findKafkaRuntime } from '@trilateral/infra-kafka'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import { removeData, startPostgres } from '@trilateral/infra-postgres'
import { ownKafka } from '@trilateral/testing/kafka'
import { linesOf } from './line.ts'
import { machineOf } from './machine.ts'
import { onBuilt } from './on-built.ts'
import type { StackAddresses } from './stack-addresses.ts'

const PORT = 18_600
/** Milliseconds: ten million rows eight times over. */
const TRADE_GIVE_UP = 1_800_000
/** Milliseconds: 100,000 items are filled in, and six questions asked 1,200 times each. */
const LEADERSHIP_GIVE_UP = 600_000
/** Names of measurements to run alone; all of them when none is given. */
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

async function print(name: string, input: unknown, giveUp?: number): Promise<void> {
  if (!isWanted(name)) return
  const measured = await onBuilt(name, input, giveUp).catch((error: unknown) => String(error))
  if (typeof measured === 'string') console.log(`  ${name} COULD NOT BE MEASURED: ${measured}`)
  else for (const result of measured) console.log(linesOf(result))
}

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-bench-'))
  try {
    await work(dataDir)
  } finally {
    await removeData(dataDir)
  }
}

async function withStack(kafka: boolean, work: (stack: RunningStack) => Promise<void>): Promise<void> {
  await inFolder(async (dataDir) => {
    const stack = await startStack({ port: PORT, dataDir, kafka, quiet: true })
    try {
      await work(stack)
    } finally {
      await stack.stop()
    }
  })
}

const addressesOf = ({ state }: RunningStack): StackAddresses => ({
  bus: state.bus,
  portal: state.portal,
  gateway: state.gateway,
  minerals: state.apps['critical-minerals'] ?? '',
  mineralsDatabase: state.databases['critical_minerals'] ?? '',
  gatewayDatabase: state.databases['gateway'] ?? '',
})

const runtime = await findKafkaRuntime()
const without = runtime.kind === 'missing' ? runtime.reason : undefined
const missing = (name: string) => {
  if (isWanted(name)) console.log(`  *** NOT MEASURED on Apache Kafka: ${without} ***`)
}

if (['relay', 'write', 'projection', 'leadership', 'trade-import'].some(isWanted))
  await inFolder(async (dataDir) => {
    const postgres = await startPostgres({ dataDir })
    try {
      console.log(await machineOf(postgres.adminUrl))
      process.env['TEST_DATABASE_URL'] = postgres.adminUrl
      if (without !== undefined) missing('relay')
      else if (isWanted('relay')) {
        const kafka = await ownKafka()
        try {
          await print('relay', { adminUrl: postgres.adminUrl, brokers: kafka.brokers })
        } finally {
          await kafka.remove()
        }
      }
      await print('write', {})
      await print('projection', {})
      await print('leadership', {}, LEADERSHIP_GIVE_UP)
      // TRADE_ROWS=10000000 is what a year of BACI has; TRADE_FILE names a customs file to take instead of a generated one.
      const { TRADE_ROWS: rows, TRADE_FILE: file } = process.env
      await print('trade-import', { rows: Number(rows ?? 1_000_000), file }, TRADE_GIVE_UP)
    } finally {
      await postgres.stop()
    }
  })

if (['query', 'latency'].some(isWanted))
  await withStack(false, async (stack) => {
    await print('query', addressesOf(stack))
    await print('latency', addressesOf(stack))
  })

if (without !== undefined) missing('latency')
else if (isWanted('latency')) await withStack(true, (stack) => print('latency', addressesOf(stack)))

process.exit(0)
