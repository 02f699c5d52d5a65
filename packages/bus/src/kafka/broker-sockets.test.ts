import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { BusLogger } from '../bus-logger.ts'
import { openKafkaBus } from './kafka-bus.ts'

test('given a broker that is away for long, then one line says so, one that it is back, and nothing is an error', async () => {
  const said: string[] = []
  const say = (level: string) => (_facts: object, sentence: string) => void said.push(`${level}: ${sentence}`)
  const logger: BusLogger = { debug: () => {}, info: say('info'), warn: say('warn'), error: say('error') }
  const port = await freePort()
  const broker = `127.0.0.1:${port}`
  const bus = openKafkaBus({ kind: 'kafka', brokers: [broker], clientId: 'test', logger })

  // Each is several attempts, on clients of their own.
  for (let time = 0; time < 3; time += 1) await expect(bus.ping()).rejects.toThrow('does not answer')
  await expect(bus.openPublisher()).rejects.toThrow('ECONNREFUSED')
  expect(said).toEqual([
    `warn: Kafka's broker ${broker} cannot be reached, trying again and again: connect ECONNREFUSED ${broker}`,
  ])

  // It accepts connections again, though it says nothing yet.
  const listening = createServer((socket) => socket.resume()).listen(port, '127.0.0.1')
  await once(listening, 'listening')
  await expect(bus.ping()).rejects.toThrow('does not answer')
  expect(said.slice(1)).toEqual([`warn: Kafka's broker ${broker} can be reached again`])
  await bus.close()
  listening.close()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
