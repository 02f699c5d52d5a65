import { afterEach, describe, expect, test } from 'vitest'
import { freePort, smallProcess, temporaryFolder, until } from './fixtures.ts'
import { keepRunning, type KeptPart } from './keep-running.ts'
import { nodePart } from './node-part.ts'
import { identityOf } from './process-identity.ts'

const folder = temporaryFolder()
const kept: KeptPart[] = []
const told: string[] = []
const signal = new AbortController().signal
const keep = async (how: 'well' | 'deaf' | 'broken' | 'crashing', port: number) => {
  const part = nodePart(smallProcess(folder, port, how))
  const one = await keepRunning(part, { tell: (words) => told.push(words), changed: () => undefined, signal })
  kept.push(one)
  return one
}

afterEach(async () => {
  await Promise.all(kept.splice(0).map((part) => part.stop()))
  told.length = 0
})

describe('given a part that runs', () => {
  test('when it is killed, another process does its work without anybody helping', async () => {
    const port = await freePort()
    const part = await keep('well', port)
    const first = part.pid
    await part.kill()
    await until(() => part.restarts === 1)
    expect(part.pid).not.toBe(first)
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200)
    expect(told).toEqual([expect.stringContaining('ended unexpectedly'), 'well is back'])
  })

  test('when it takes itself down because it cannot go on, it comes back without anybody helping', async () => {
    const port = await freePort()
    const part = await keep('crashing', port)
    await until(() => part.restarts === 1 && part.pid !== undefined)
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200)
    expect(told).toEqual([expect.stringContaining('measures cannot go on'), 'crashing is back'])
  })

  test('when it is stopped, it is gone and stays gone', async () => {
    const part = await keep('well', await freePort())
    const { pid = 0 } = part
    await part.stop()
    expect(identityOf(pid)).toBeUndefined()
    expect(part.pid).toBeUndefined()
    expect(told).toEqual([])
  })

  test('when it does not hear that it should stop, it is gone all the same', async () => {
    const part = await keep('deaf', await freePort())
    const { pid = 0 } = part
    await part.stop()
    expect(identityOf(pid)).toBeUndefined()
  })

  test('it is not told what is secret in the environment of the one who started it', async () => {
    process.env['DATABASE_URL'] = 'postgres://someone:secret@server/db'
    try {
      const port = await freePort()
      await keep('well', port)
      const names: unknown = await (await fetch(`http://127.0.0.1:${port}/`)).json()
      expect(names).toContain('PATH')
      expect(names).not.toContain('DATABASE_URL')
    } finally {
      delete process.env['DATABASE_URL']
    }
  })
})

test('a part that ends at its first start is not tried again: its last words are told', async () => {
  await expect(keep('broken', await freePort())).rejects.toThrow(
    /broken ended while starting:\nDATABASE_URL is not set/,
  )
})

test('a part that never gets ready is told with its last answer, and ended', async () => {
  const port = await freePort()
  const never = {
    ...smallProcess(folder, port),
    ready: [`http://127.0.0.1:${await freePort()}/`],
    readyWithin: 300,
  }
  await expect(nodePart(never).launch(signal)).rejects.toThrow(/is not ready after 0.3 s/)
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})
