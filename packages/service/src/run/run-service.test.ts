import { afterEach, describe, expect, it } from 'vitest'
import { createLogger } from '../log/logger.ts'
import { runService, type Part, type RunningService } from './run-service.ts'

const logger = createLogger({ name: 'test', level: 'silent' })
let happened: string[] = []
let codes: number[] = []
let service: RunningService | undefined

const part = (name: string, more: Partial<Part> = {}): Part => ({
  name,
  start: () => void happened.push(`${name} starts`),
  stop: () => void happened.push(`${name} stops`),
  ...more,
})
const exit = (code: number) => void codes.push(code)

async function started(parts: readonly Part[], stopWithin = 1000) {
  happened = []
  codes = []
  service = await runService({ name: 'test', logger, parts, stopWithin, exit })
  return service
}

afterEach(async () => {
  if (codes.length === 0) service?.stop('end of test')
  await service?.stopped
})

describe('a service', () => {
  it('starts its parts in order and stops them in reverse', async () => {
    const running = await started([part('database'), part('journal'), part('http')])
    running.stop('asked')
    expect(await running.stopped).toBe(0)
    expect(happened).toEqual([
      'database starts',
      'journal starts',
      'http starts',
      'http stops',
      'journal stops',
      'database stops',
    ])
    expect(codes).toEqual([0])
  })

  it('waits for each part before it starts the next', async () => {
    const slow = part('database', {
      start: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        happened.push('database ready')
      },
    })
    await started([slow, part('http')])
    expect(happened).toEqual(['database ready', 'http starts'])
  })

  it('given a part that does not start, then those before it are stopped and the code is 1', async () => {
    const broken = part('journal', { start: () => Promise.reject(new Error('no database')) })
    const running = await started([part('database'), broken, part('http')])
    expect(await running.stopped).toBe(1)
    expect(happened).toEqual(['database starts', 'database stops'])
  })

  it('given a part that cannot go on, then everything stops and the code is 1', async () => {
    const running = await started([
      part('database'),
      part('journal', { start: (run) => void setTimeout(() => run.fatal(new Error('lost its lead')), 5) }),
    ])
    expect(await running.stopped).toBe(1)
    expect(happened).toEqual(['database starts', 'journal stops', 'database stops'])
  })

  it('given a part that does not stop cleanly, then the others still stop, and the code is 1', async () => {
    const running = await started([
      part('database'),
      part('http', { stop: () => Promise.reject(new Error('stuck')) }),
    ])
    running.stop('asked')
    expect(await running.stopped).toBe(1)
    expect(happened).toContain('database stops')
  })

  it('given a part that never stops, then the process ends at the deadline with code 1', async () => {
    const running = await started([part('http', { stop: () => new Promise(() => undefined) })], 30)
    running.stop('asked')
    expect(await running.stopped).toBe(1)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('stops on %s, and no longer listens afterwards', async (signal) => {
    const before = process.listenerCount(signal)
    const running = await started([part('http')])
    process.emit(signal, signal)
    expect(await running.stopped).toBe(0)
    expect(process.listenerCount(signal)).toBe(before)
  })

  it('ends at once when Ctrl-C is pressed a second time', async () => {
    const running = await started([part('http', { stop: () => new Promise(() => undefined) })], 60_000)
    process.emit('SIGINT', 'SIGINT')
    process.emit('SIGINT', 'SIGINT')
    expect(await running.stopped).toBe(1)
  })

  it('stops when the parent that started it is gone', async () => {
    const running = await started([part('http')])
    process.emit('disconnect')
    expect(await running.stopped).toBe(0)
  })
})
