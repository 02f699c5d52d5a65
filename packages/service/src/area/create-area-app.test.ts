import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { testRouter } from '../fixtures/test-router.ts'
import { createLogger } from '../log/logger.ts'
import { createAreaApp, type AreaAppParts } from './create-area-app.ts'

/** Nothing listens there. */
const pool = new Pool({ host: '127.0.0.1', port: 9 })
afterAll(() => pool.end())

const nowhere = { issuer: 'http://localhost:9', clientId: 'x', clientSecret: 'unused in this test' }

const givenApp = (parts: Pick<AreaAppParts<typeof testRouter>, 'beforeProcedures'> = {}) =>
  createAreaApp({
    area: 'clean-energy',
    router: testRouter,
    context: { register: new Map<string, string>() },
    web: new URL('./no-such-folder/', import.meta.url),
    logger: createLogger({ name: 'clean-energy', level: 'silent' }),
    pool,
    publicUrl: 'http://localhost:8082',
    issuers: { jp: nowhere, kr: nowhere, us: nowhere },
    now: () => new Date(),
    ...parts,
  })

describe('the app of a work area', () => {
  it('given nobody signed in, then public procedures answer and the others say that sign-in is needed', async () => {
    const { http } = givenApp()
    expect((await http.inject('/trpc/hello')).json()).toMatchObject({ result: { data: 'hello' } })
    expect((await http.inject('/trpc/me')).statusCode).toBe(401)
    await http.close()
  })

  it('given a database and identity providers that do not answer, then it is not ready, and says which', async () => {
    const { http } = givenApp()
    const answer = await http.inject('/health/ready')
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toMatchObject({
      checks: [
        { name: 'database', required: true, ok: false },
        { name: 'identity providers', required: true, ok: false },
      ],
    })
    await http.close()
  })

  it('given hooks of its own, then they know the caller and see the routes of the procedures', async () => {
    const routes: string[] = []
    const callers: unknown[] = []
    const { http } = givenApp({
      beforeProcedures(app) {
        app.addHook('onRoute', ({ url }) => void routes.push(url))
        app.addHook('onRequest', (request, _reply, done) => {
          callers.push(request.caller)
          done()
        })
      },
    })
    await http.inject('/trpc/hello')
    expect(routes).toContain('/trpc/:path')
    expect(callers).toEqual([null])
    await http.close()
  })
})
