import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { testServer } from '../fixtures/test-server.ts'
import { registerSignIn } from './register-sign-in.ts'

const pool = new Pool()
afterAll(() => pool.end())

const start = (publicUrl: string, issuer: string) => {
  const one = { issuer, clientId: 'portal', clientSecret: 'unused in this test' }
  const issuers = { jp: one, kr: one, us: one }
  return registerSignIn(testServer().app, { application: 'portal', publicUrl, issuers, pool })
}

describe('where sign-in may run', () => {
  it.each(['https://portal.example.go.jp', 'http://localhost:8080', 'http://127.0.0.1:8080'])(
    'at %s',
    (url) => {
      expect(() => start(url, 'https://login.example.gov')).not.toThrow()
    },
  )

  it.each(['http://portal.example.go.jp', 'http://localhost.evil.example', 'http://10.0.0.1'])(
    'not at %s',
    (url) => {
      expect(() => start(url, 'https://login.example.gov')).toThrow('PUBLIC_URL must be an https address')
    },
  )

  it('not with an issuer that anybody between could speak for', () => {
    expect(() => start('https://portal.example.go.jp', 'http://login.example.gov')).toThrow(
      'the identity provider of JP must be an https address',
    )
  })
})
