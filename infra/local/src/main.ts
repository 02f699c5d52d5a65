import { parseArgs } from 'node:util'
import { startStack, type RunningStack } from './stack.ts'
import { watchParent } from './watch-parent.ts'

const SECURE = '--kafka=secure'
const asked = new AbortController()
const began = performance.now()
let stack: RunningStack | undefined

async function stop(): Promise<void> {
  if (asked.signal.aborted) return
  asked.abort(new Error('Stopped before it was ready'))
  if (!stack) return // the start ends itself
  console.log('Stopping …')
  await stack.stop()
  console.log('Stopped. Nothing is left running; the data is kept.')
  process.exit(0)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
process.on('SIGHUP', () => void stop())
watchParent(() => void stop())
// A terminal that went away must not end us with half of the processes running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  const { kafka, fresh, dev } = flags()
  console.log(
    `Starting${kafka ? ' on Apache Kafka' : ''}${kafka === 'secure' ? ', three secure brokers' : ''} …`,
  )
  stack = await startStack({ kafka, fresh, dev, signal: asked.signal })
  if (asked.signal.aborted) {
    await stack.stop()
    process.exit(0)
  }
  greet(stack)
} catch (error) {
  if (asked.signal.aborted) process.exit(0)
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

function greet({ state }: RunningStack): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`
Ready in ${seconds} s: ${state.portal}

  Sign in: choose a ministry, then one of its demonstration people.
${Object.entries(state.apps)
  .map(([code, url]) => `  ${code}: ${url}`)
  .join('\n')}${state.bootstrapServers ? `\n  Kafka: ${state.bootstrapServers}` : ''}
  All addresses and processes: npm run status    Logs: ${state.logs}
  Stop: Ctrl-C`)
}

function flags() {
  const option = { type: 'boolean', default: false } as const
  // A flag that may stand alone or have a value is nothing that parseArgs knows.
  const secure = process.argv.includes(SECURE)
  const args = process.argv.slice(2).filter((argument) => argument !== SECURE)
  try {
    const { values } = parseArgs({ args, options: { kafka: option, fresh: option, dev: option } })
    return { ...values, kafka: secure ? ('secure' as const) : values.kafka }
  } catch (error) {
    throw new Error('Use: npm start -- [--kafka | --kafka=secure] [--fresh]', { cause: error })
  }
}
