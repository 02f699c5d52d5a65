import { expect, test } from 'vitest'
import { localEnv } from './env.ts'
import { neededPorts } from './needed-ports.ts'
import { portsFrom } from './ports.ts'

const noServers = localEnv({})

test('two stacks ten steps of a hundred apart share no port', () => {
  const all = [8080, 8180].flatMap((port) =>
    neededPorts(portsFrom(port), { env: noServers, kafka: 'secure', dev: true }).map((needed) => needed.port),
  )
  expect(new Set(all).size).toBe(all.length)
})

test('no port is needed for what a server of one’s own stands in for', () => {
  const env = localEnv({
    DATABASE_URL: 'postgres://admin@db.example/postgres',
    KAFKA_BROKERS: 'k1.example:9092',
  })
  const names = neededPorts(portsFrom(8080), { env, kafka: 'plain', dev: false }).map((needed) => needed.for)
  expect(names).not.toContain('PostgreSQL')
  expect(names).not.toContain('Kafka')
  expect(names).toContain('the identity provider of KR')
})

test('a port from which the others cannot follow is refused', () => {
  expect(() => portsFrom(80)).toThrow(/PORT must be a whole number from 1024/)
  expect(() => portsFrom(65_500)).toThrow(/PORT must be/)
})
