import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { memoryOf } from './memory.ts'

test('a process is counted with its descendants, and nothing twice', async () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => undefined, 1000)'])
  await once(child.stdout, 'data')
  const pid = child.pid ?? 0
  const alone = memoryOf([process.pid]).get(process.pid)?.rss ?? 0
  const both = memoryOf([process.pid, pid])
  const apart = (both.get(process.pid)?.rss ?? 0) + (both.get(pid)?.rss ?? 0)
  expect(both.get(pid)?.rss).toBeGreaterThan(20 * 1024 * 1024)
  // Only Linux tells who descends from whom without a program's help.
  if (process.platform === 'linux') expect(Math.abs(alone - apart) / alone).toBeLessThan(0.2)
  child.kill('SIGKILL')
})
