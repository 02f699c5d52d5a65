import { describe, expect, test } from 'vitest'
import { localEnv } from './env.ts'

describe('the environment of the stack', () => {
  test('nothing set: everything embedded, on 8080', () => {
    expect(localEnv({ KAFKA_BROKERS: '' })).toMatchObject({
      port: 8080,
      databaseUrl: undefined,
      kafkaBrokers: undefined,
    })
  })

  test('each variable that cannot be used is named with what is expected, and its value is not repeated', () => {
    const message = errorOf({
      PORT: 'http',
      DATABASE_URL: 'mysql://u:hidden-word@h/d',
      KAFKA_BROKERS: 'kafka',
    })
    expect(message).toMatch(/PORT must be a number/)
    expect(message).toMatch(/DATABASE_URL must be a postgres:\/\/ address/)
    expect(message).toMatch(/KAFKA_BROKERS must be host:port/)
    expect(message).not.toContain('hidden-word')
  })

  test('a real identity provider needs a client of its own', () => {
    const issuer = 'https://login.example.go.kr'
    expect(errorOf({ OIDC_ISSUER_KR: issuer })).toMatch(
      /OIDC_CLIENT_ID and OIDC_CLIENT_SECRET_KR are needed too/,
    )
    const whole = localEnv({ OIDC_ISSUER_KR: issuer, OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET_KR: 's' })
    expect(whole.issuers).toEqual({ kr: issuer })
  })
})

function errorOf(env: NodeJS.ProcessEnv): string {
  try {
    localEnv(env)
    return ''
  } catch (error) {
    return String(error)
  }
}
