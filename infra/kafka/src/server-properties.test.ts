import { expect, test } from 'vitest'
import { serverProperties } from './server-properties.ts'

test('a broker listens on this machine alone and makes no topic by itself', () => {
  const properties = serverProperties({ port: 9092, controllerPort: 9093 }, '/data/log')
  expect(properties).toContain('\nlisteners=PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093\n')
  expect(properties).toContain('\nadvertised.listeners=PLAINTEXT://127.0.0.1:9092\n')
  expect(properties).toContain('\nauto.create.topics.enable=false\n')
  expect(properties).toContain('\nlog.dirs=/data/log\n')
})

test('given a proxy in front, who comes in by its door is sent back to the proxy', () => {
  const proxied = { port: 9094, advertisedPort: 19094 }
  const properties = serverProperties({ port: 9092, controllerPort: 9093, proxied }, '/data/log')
  expect(properties).toContain('PROXIED://127.0.0.1:9094')
  expect(properties).toContain('advertised.listeners=PLAINTEXT://127.0.0.1:9092,PROXIED://127.0.0.1:19094\n')
})
