import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../fixtures/process.mjs', import.meta.url))

function start(what: string, ipc = false) {
  const child = spawn(process.execPath, ['--conditions=source', program, what], {
    stdio: ['ignore', 'pipe', 'inherit', ...(ipc ? (['ipc'] as const) : [])],
  })
  let out = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const exited = once(child, 'exit').then(([code]) => ({ code, out }))
  const says = async (words: string) => {
    while (!out.includes(words) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { child, exited, says }
}

describe('a real process', () => {
  it('given SIGTERM, then it stops its parts and exits with 0', async () => {
    const { child, exited, says } = start('wait')
    await says('runs')
    child.kill('SIGTERM')
    const { code, out } = await exited
    expect(code).toBe(0)
    expect(out).toContain('part stopped')
  })

  it.each(['rejection', 'exception'])(
    'given an unhandled %s, then it is logged and the code is 1',
    async (what) => {
      const { code, out } = await start(what).exited
      expect(code).toBe(1)
      expect(out).toContain('nobody handled this')
      expect(out).toContain('part stopped')
    },
  )

  it('given a consumer that cannot go on, then it takes its process down, with code 1', async () => {
    const { code, out } = await start('consumer').exited
    expect(code).toBe(1)
    expect(out).toContain('has been handling wp.critical-minerals.jp/0 for 30 s')
    expect(out).toContain('part stopped')
  })

  it('given its parent closes the channel, as its death would, then it stops', async () => {
    const { child, exited, says } = start('wait', true)
    await says('runs')
    child.disconnect()
    expect((await exited).code).toBe(0)
  })
})
