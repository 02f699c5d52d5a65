// Faults under load, on real processes: `pnpm faults`. Takes about five minutes; ends with a count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack } from '@trilateral/infra-local'
import { findKafkaRuntime } from '@trilateral/infra-kafka'
import { FollowingSystem } from './following-system.ts'
import { killUnderLoad, type Outcome } from './kill-under-load.ts'
import { lostAcknowledgements } from './lost-acknowledgements.ts'

const PORT = 18_400
const count = { passed: 0, failed: 0 }

async function trial(name: string, run: () => Promise<Outcome>): Promise<void> {
  const outcome = await run().catch((error: unknown) => ({ ok: false, line: `${name}: ${String(error)}` }))
  count[outcome.ok ? 'passed' : 'failed'] += 1
  console.log(`${outcome.ok ? '✓' : '✗'} ${outcome.line}`)
}

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-faults-'))
  try {
    await work(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function killOneByOne(kafka: boolean, victims: readonly string[]): Promise<void> {
  console.log(`\nOn ${kafka ? 'Apache Kafka' : 'the embedded bus'}, 50 writes a second`)
  await inFolder(async (dataDir) => {
    const stack = await startStack({ port: PORT, dataDir, kafka, quiet: true })
    let system: FollowingSystem | undefined
    try {
      const following = (system = await FollowingSystem.connect(stack.state.portal, 'us', 'us-follower'))
      for (const victim of victims)
        await trial(`kill -9 of ${victim}`, () => killUnderLoad(stack, following, victim))
    } finally {
      system?.close()
      await stack.stop()
    }
  })
}

await killOneByOne(false, ['critical-minerals', 'gateway', 'postgres'])
const runtime = await findKafkaRuntime()
if (runtime.kind === 'missing') {
  console.log(`\nNOT VERIFIED on Apache Kafka. ${runtime.reason}`)
  if (process.env['CI'] === 'true') count.failed += 1
} else {
  await killOneByOne(true, ['critical-minerals', 'gateway', 'postgres', 'kafka'])
  console.log('\nA network that swallows acknowledgements')
  await inFolder((dataDir) =>
    trial('lost acknowledgements', () => lostAcknowledgements({ port: PORT, dataDir })),
  )
}
console.log(`\n${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed > 0 ? 1 : 0)
