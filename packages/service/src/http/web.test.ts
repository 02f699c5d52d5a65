import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testServer } from '../fixtures/test-server.ts'
import { registerWeb } from './web.ts'

// The word "assets" above the bundle must not make index.html be kept for a year.
const folder = join(mkdtempSync(join(tmpdir(), 'web-')), 'assets', 'bundle')
const { app } = testServer()

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>ours</title>')
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'ours()')
  writeFileSync(join(folder, 'assets', 'index-abc123.js.map'), '{}')
  app.get('/trpc/known', () => ({}))
  expect(registerWeb(app, folder)).toBe(true)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  rmSync(join(folder, '..', '..'), { recursive: true })
})

const open = (url: string, accept = 'text/html,*/*;q=0.8') => app.inject({ url, headers: { accept } })

describe('a web bundle', () => {
  it.each(['/', '/measures', '/measures/0190?on=2026-11-10', '/index.html'])(
    'is opened at %s, and asked for again each time',
    async (url) => {
      const answer = await open(url)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('<title>ours</title>')
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.headers['content-type']).toContain('text/html')
    },
  )

  it('keeps files with hashed names for a year', async () => {
    const answer = await open('/assets/index-abc123.js', '*/*')
    expect(answer.body).toBe('ours()')
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    ['/assets/index-old.js', 'text/html'],
    ['/assets/index-abc123.js.map', '*/*'],
    ['/trpc/unknown', 'text/html'],
    ['/auth/unknown', 'text/html'],
    ['/measures', 'application/json'],
    ['/../package.json', '*/*'],
    ['/%2e%2e/%2e%2e/etc/passwd', '*/*'],
  ])('answers %s (%s) with a problem, not with a page', async (url, accept) => {
    const answer = await open(url, accept)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('is not a page for what changes something', async () => {
    const answer = await app.inject({ method: 'POST', url: '/measures', headers: { accept: 'text/html' } })
    expect(answer.statusCode).toBe(404)
  })
})

it('given the bundle has not been built, then the API alone is served', async () => {
  const bare = testServer()
  expect(registerWeb(bare.app, join(folder, 'nowhere'))).toBe(false)
  expect((await bare.app.inject('/health/live')).statusCode).toBe(200)
  await bare.app.close()
})
