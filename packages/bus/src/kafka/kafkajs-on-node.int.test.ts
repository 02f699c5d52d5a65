import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { kafkaForTests } from '@trilateral/testing/kafka'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshTopic, silent } from '../contract/bus-under-test.ts'
import { openBus } from '../open-bus.ts'

const found = kafkaForTests()
const program = fileURLToPath(new URL('idle-publisher.ts', import.meta.url))
/** Versions that we support besides the one that runs the tests, and where their programs are: `22=/path,24=/path`. */
const nodes = new Map(
  (process.env['TEST_NODES'] ?? '')
    .split(',')
    .filter((each) => each.includes('='))
    .map((each) => each.split('=') as [version: string, path: string]),
)

interface Idle {
  readonly node: string
  readonly cpuPercent: number
  readonly warnings: readonly string[]
}

describe.runIf('brokers' in found)('kafkajs as we patch it', () => {
  const brokers = 'brokers' in found ? found.brokers : []
  const topic = freshTopic('idle-on-node')
  beforeAll(async () => {
    const bus = await openBus({ kind: 'kafka', brokers, clientId: 'idle', logger: silent })
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await bus.close()
  })

  test.for(['22', '24'])(
    'on Node %s an idle publisher takes less than a hundredth of a processor, and Node warns of nothing',
    async (version, context) => {
      const path = nodes.get(version) ?? ''
      if (path === '') {
        if (process.env['CI'] === 'true') throw new Error(`Node ${version} is not named in TEST_NODES`)
        context.skip(`NOT VERIFIED on Node ${version}: name it in TEST_NODES=${version}=/path/to/node`)
      }
      // Node 22 reads TypeScript, and warns that it does.
      const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning']
      const { stdout, stderr } = await promisify(execFile)(path, [...flags, program, brokers.join(), topic])
      const idle = JSON.parse(stdout) as Idle
      expect(idle.node).toMatch(new RegExp(`^v${version}\\.`))
      expect(stderr).toBe('')
      expect(idle.warnings).toEqual([])
      expect(idle.cpuPercent).toBeLessThan(1)
    },
  )
})
