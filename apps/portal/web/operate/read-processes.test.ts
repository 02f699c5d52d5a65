import { expect, test } from 'vitest'
import { readProcesses } from './read-processes.ts'

const answering =
  (status: number, body: unknown): typeof fetch =>
  async () =>
    new Response(JSON.stringify(body), { status })

test('given a process that is not ready, then that is an answer, in its own words', async () => {
  const checks = [
    { name: 'gateway', required: true, ok: false, detail: 'degraded; reading: 20 records in a row' },
    { name: 'semiconductors', required: true, ok: true },
  ]
  expect(await readProcesses(answering(503, { status: 'not-ready', checks }))).toEqual([
    { name: 'gateway', isOk: false, detail: 'degraded; reading: 20 records in a row' },
    { name: 'semiconductors', isOk: true, detail: null },
  ])
})

test('given an answer that is none, then nothing is made up', async () => {
  await expect(readProcesses(answering(200, { fine: true }))).rejects.toThrow('HTTP 200')
})
