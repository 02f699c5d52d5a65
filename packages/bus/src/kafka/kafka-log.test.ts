import { logLevel } from 'kafkajs'
import { expect, test } from 'vitest'
import type { BusLogger } from '../bus-logger.ts'
import { kafkaLog } from './kafka-log.ts'

/** At which level our log hears this. */
function heardAs(level: logLevel, message: string, error?: string): string[] {
  const heard: string[] = []
  const hear = (name: string) => () => void heard.push(name)
  const logger: BusLogger = {
    debug: hear('debug'),
    info: hear('info'),
    warn: hear('warn'),
    error: hear('error'),
  }
  const log = { message, timestamp: '', logger: 'kafkajs', ...(error === undefined ? {} : { error }) }
  kafkaLog(logger)(logLevel.INFO)({ namespace: 'Consumer', level, label: '', log })
  return heard
}

test('what kafkajs repeats by itself after a start is no error', () => {
  const { ERROR } = logLevel
  expect(heardAs(ERROR, 'Response FindCoordinator', 'The group coordinator is not available')).toEqual([
    'info',
  ])
  expect(heardAs(ERROR, 'Response Heartbeat', 'The group is rebalancing, so a rejoin is needed')).toEqual([
    'info',
  ])
})

test('what is said at each attempt while a broker is away is detail: it is said once elsewhere', () => {
  const { ERROR } = logLevel
  for (const message of [
    'Connection error: connect ECONNREFUSED 127.0.0.1:9',
    'Connection timeout',
    'Closed connection',
    'Failed to connect to seed broker, trying another broker from the list: Connection timeout',
    'Crash: KafkaJSNumberOfRetriesExceeded: Connection error: connect ECONNREFUSED 127.0.0.1:9',
  ])
    expect(heardAs(ERROR, message)).toEqual(['debug'])
})

test('what is an error stays one, a warning stays one, and chatter is detail', () => {
  const { ERROR, WARN, INFO } = logLevel
  expect(heardAs(ERROR, 'Response Fetch', 'Not authorized to access topics')).toEqual(['error'])
  expect(heardAs(WARN, 'Response without match')).toEqual(['warn'])
  expect(heardAs(INFO, 'Consumer has joined the group')).toEqual(['debug'])
  expect(heardAs(WARN, 'Limiting retries for the idempotent producer may invalidate EoS guarantees')).toEqual(
    ['debug'],
  )
})
