import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { busEnv, kafkaFromEnv, openBusFromEnv } from './bus.ts'
import { signInEnv } from './issuers.ts'
import { EnvironmentError, readEnv } from './read-env.ts'
import { databaseEnv, flagSetting, jsonSetting, serviceEnv } from './settings.ts'
import { createLogger } from '../log/logger.ts'

const everything = z.object({
  ...serviceEnv,
  ...databaseEnv,
  ...signInEnv,
  ...busEnv,
  OPENING_REGISTER: flagSetting,
})
const right = {
  PORT: '8081',
  PUBLIC_URL: 'http://localhost:8081',
  DATABASE_URL: 'postgresql://app:hunter2@127.0.0.1:5432/app',
  MIGRATION_DATABASE_URL: 'postgresql://owner:hunter2@127.0.0.1:5432/app',
  OIDC_ISSUER_JP: 'https://login.example.go.jp',
  OIDC_ISSUER_KR: 'http://localhost:8112',
  OIDC_ISSUER_US: 'https://login.example.gov/tenant',
  OIDC_CLIENT_ID: 'critical-minerals',
  OIDC_CLIENT_SECRET_JP: 'hunter2hunter2',
  OIDC_CLIENT_SECRET_KR: 'hunter2hunter2',
  OIDC_CLIENT_SECRET_US: 'hunter2hunter2',
  BUS: 'kafka',
  KAFKA_BROKERS: 'a:9092,b:9092',
}

function problemsOf(changes: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv(everything, { ...right, ...changes })
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('reading the environment', () => {
  it('given everything that is needed, then settings have their types and defaults', () => {
    const env = readEnv(everything, { ...right, HOST: '', NOT_OURS: 'x' })
    expect(env).toMatchObject({ PORT: 8081, HOST: '127.0.0.1', LOG_LEVEL: 'info', OPENING_REGISTER: false })
    expect(env).not.toHaveProperty('NOT_OURS')
  })

  it.each([
    ['PORT', undefined, 'PORT is not set (expected: a TCP port, 0 to 65535)'],
    ['PORT', '', 'PORT is not set (expected: a TCP port, 0 to 65535)'],
    ['PORT', '99999', 'PORT is not usable: above 65535 (expected: a TCP port, 0 to 65535)'],
    [
      'PORT',
      '80 80',
      'PORT is not usable: not a number of at most five digits (expected: a TCP port, 0 to 65535)',
    ],
    [
      'PUBLIC_URL',
      'http://portal.example.go.jp',
      /^PUBLIC_URL is not usable: http is allowed for localhost only; use https/,
    ],
    [
      'OIDC_ISSUER_US',
      'http://10.0.0.1:9000',
      /^OIDC_ISSUER_US is not usable: http is allowed for localhost only/,
    ],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x', /^DATABASE_URL is not usable: not a postgresql:\/\/ URL/],
    ['BUS', 'rabbit', /^BUS is not usable: .*\(expected: kafka or postgres\)$/],
    ['OPENING_REGISTER', 'yes', /^OPENING_REGISTER is not usable: .*\(expected: true or false\)$/],
    ['OIDC_CLIENT_SECRET_KR', 'short', /^OIDC_CLIENT_SECRET_KR is not usable: shorter than 8 characters/],
  ])('given %s=%s, then one sentence says what is expected', (name, value, expected) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(expected)
  })

  it('names every variable that is wrong at once, and repeats no value', () => {
    const junk = Object.fromEntries(Object.keys(right).map((name) => [name, 'hunter2://hunter2:hunter2']))
    const problems = problemsOf({ ...junk, OIDC_CLIENT_SECRET_JP: 'hunter2' })
    expect(problems.length).toBeGreaterThan(6)
    expect(problems.join('\n')).not.toContain('hunter2')
  })

  it('takes a setting written as JSON, and never quotes it when it is wrong', () => {
    const schema = z.object({ AREAS: jsonSetting(z.record(z.string(), z.url()), 'area code → address') })
    expect(readEnv(schema, { AREAS: '{"a":"https://a.example"}' })).toEqual({
      AREAS: { a: 'https://a.example' },
    })
    for (const wrong of ['{"a": hunter2', '{"a":"hunter2"}']) {
      expect(() => readEnv(schema, { AREAS: wrong })).toThrow(
        /AREAS is not usable: not the expected JSON \(expected: area code/,
      )
      expect(() => readEnv(schema, { AREAS: wrong })).not.toThrow(/hunter2/)
    }
  })
})

describe('the bus from the environment', () => {
  const logger = createLogger({ name: 'test', level: 'silent' })

  it.each([
    [{ ...right, BUS: 'postgres' }, 'BUS_DATABASE_URL is not set (needed because BUS=postgres)'],
    [{ ...right, KAFKA_USERNAME: 'gateway' }, 'KAFKA_USERNAME and KAFKA_PASSWORD must be set together'],
    [{ ...right, KAFKA_CA: '/ca.pem' }, 'KAFKA_CA is set and KAFKA_TLS is not: set KAFKA_TLS=true'],
    [
      { ...right, KAFKA_TLS: 'true', KAFKA_CA: '/no/such/file.pem' },
      'KAFKA_CA names a file that cannot be read',
    ],
    [{ ...right, KAFKA_BROKERS: ' , ' }, 'KAFKA_BROKERS is not set (needed because BUS=kafka)'],
  ])(
    'given a bus without its address, then the sentence names the variable',
    async (environment, sentence) => {
      const env = readEnv(everything, environment)
      await expect(async () => openBusFromEnv(env, { clientId: 'test', logger })).rejects.toThrow(sentence)
    },
  )

  it("given the brokers' own authority and this process's user, then Kafka is reached as that user, trusting that authority", () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ca-')), 'ca.pem')
    writeFileSync(file, 'a certificate')
    const user = { KAFKA_USERNAME: 'gateway', KAFKA_PASSWORD: 'hunter2hunter2' }
    const env = readEnv(everything, { ...right, ...user, KAFKA_TLS: 'true', KAFKA_CA: file })
    expect(kafkaFromEnv(env)).toEqual({
      brokers: ['a:9092', 'b:9092'],
      ssl: { ca: 'a certificate' },
      sasl: { mechanism: 'scram-sha-512', username: 'gateway', password: 'hunter2hunter2' },
    })
    expect(kafkaFromEnv(readEnv(everything, { ...right, KAFKA_TLS: 'true' })).ssl).toBe(true)
  })
})
