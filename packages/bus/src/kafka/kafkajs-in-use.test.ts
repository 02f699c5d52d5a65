import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const source = new URL('../', import.meta.url)
const ours = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }))
const using = (pattern: RegExp) => ours.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

test('no transaction of kafkajs is used: it speaks their protocol as it was before KIP-890', () => {
  expect(ours.length).toBeGreaterThan(20)
  expect(using(/\btransactionalId\b|\.transaction\(/)).toEqual([])
})

test('no heartbeat of kafkajs is taken for health: they go on while nothing is read (tulios/kafkajs#1616)', () => {
  expect(using(/events\.HEARTBEAT|\{[^}]*\bHEARTBEAT\b[^}]*\} = consumer\.events/)).toEqual([])
})

test('nothing counts as read before its effects are durable: kafkajs neither commits nor resolves by itself', () => {
  expect(using(/eachBatchAutoResolve: false/)).toEqual(['kafka/new-consumer.ts'])
  expect(using(/autoCommit: false/)).toEqual(['kafka/new-consumer.ts'])
  expect(using(/eachBatchAutoResolve: true|autoCommit: true|eachMessage/)).toEqual([])
})

test('kafkajs is 2.2.4 with our patch, to the byte that it was tried with', () => {
  const require = createRequire(import.meta.url)
  const manifest = JSON.parse(readFileSync(require.resolve('kafkajs/package.json'), 'utf8')) as {
    version: string
  }
  expect(manifest.version).toBe('2.2.4')
  const queue = readFileSync(require.resolve('kafkajs/src/network/requestQueue/index.js'), 'utf8')
  const patch = readFileSync(new URL('../../../../patches/kafkajs@2.2.4.patch', import.meta.url), 'utf8')
  const added = patch
    .slice(patch.indexOf('requestQueue/index.js'))
    .split('\n')
    .filter((line) => line.startsWith('+') && !line.startsWith('+++'))
    .map((line) => line.slice(1).trim())
    .filter((line) => line.length > 20)
  expect(added.length).toBeGreaterThan(0)
  expect(queue).toContain(added[0])
})
