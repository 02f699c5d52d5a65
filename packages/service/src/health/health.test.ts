import { describe, expect, it } from 'vitest'
import { createHealth } from './health.ts'

const answers = () => 'answers'
const fails = () => {
  throw new Error('no route to postgresql://app:hunter2@db:5432/app')
}

describe('readiness', () => {
  it('given all checks answer, then the service is ready and says what it found', async () => {
    const health = createHealth()
    health.check('database', { required: true }, answers)
    expect(await health.ready()).toEqual({
      status: 'ready',
      checks: [{ name: 'database', required: true, ok: true, detail: 'answers' }],
    })
  })

  it('given only what is not required fails, then it is degraded', async () => {
    const health = createHealth()
    health.check('database', { required: true }, answers)
    health.check('bus', { required: false }, fails)
    expect((await health.ready()).status).toBe('degraded')
  })

  it('given what is required fails, then it is not ready, and no password is told', async () => {
    const health = createHealth()
    health.check('database', { required: true }, fails)
    expect(await health.ready()).toEqual({
      status: 'not-ready',
      checks: [
        { name: 'database', required: true, ok: false, detail: 'no route to postgresql://db:5432/app' },
      ],
    })
  })

  it('given a check that never answers, then it fails at its deadline while the others are known', async () => {
    const health = createHealth({ deadline: 30 })
    health.check('database', { required: true }, () => new Promise(() => undefined))
    health.check('bus', { required: false }, answers)
    const { checks } = await health.ready()
    expect(checks.map(({ ok, detail }) => [ok, detail])).toEqual([
      [false, 'no answer within 30 ms'],
      [true, 'answers'],
    ])
  })

  it('given many who ask at once, then each check runs once until the reading is 500 ms old', async () => {
    let asked = 0
    const clock = { now: new Date(0) }
    const health = createHealth({ now: () => clock.now })
    health.check('database', { required: true }, () => void asked++)
    await Promise.all([health.ready(), health.ready()])
    clock.now = new Date(499)
    await health.ready()
    expect(asked).toBe(1)
    clock.now = new Date(500)
    await health.ready()
    expect(asked).toBe(2)
  })

  it('tells a refused connection, which Node reports as several errors without words', async () => {
    const health = createHealth()
    health.check('database', { required: true }, () => {
      throw new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:1')], '')
    })
    expect((await health.ready()).checks[0]?.detail).toBe('connect ECONNREFUSED 127.0.0.1:1')
  })

  it('refuses a second check of the same name', () => {
    const health = createHealth()
    health.check('database', { required: true }, answers)
    expect(() => health.check('database', { required: true }, answers)).toThrow('exists already')
  })
})
