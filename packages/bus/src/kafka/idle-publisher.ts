// A program for a test, run by other versions of Node than the test's own: a publisher that has published, and has nothing to do. Prints
// the processor time that it takes, and every warning of Node.
import { setTimeout as sleep } from 'node:timers/promises'
import { openBus } from '../open-bus.ts'

const IDLE_MS = 5000
const nothing = () => undefined
const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing }
const [brokers = '', topic = ''] = process.argv.slice(2)
const warnings: string[] = []
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`))

const bus = await openBus({ kind: 'kafka', brokers: brokers.split(','), clientId: 'idle', logger })
const publisher = await bus.openPublisher()
await publisher.publish([{ topic, key: 'a', value: '1', headers: {} }])
await sleep(1000)
const before = process.cpuUsage()
await sleep(IDLE_MS)
const { user, system } = process.cpuUsage(before)
await publisher.close()
await bus.close()
const cpuPercent = ((user + system) / (IDLE_MS * 1000)) * 100
console.log(JSON.stringify({ node: process.version, cpuPercent, warnings }))
