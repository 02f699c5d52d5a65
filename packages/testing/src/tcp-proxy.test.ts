import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts'

let echo: Server
let proxy: TcpProxy
let listen = 0
let heardByTarget = ''

beforeEach(async () => {
  heardByTarget = ''
  echo = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      heardByTarget += chunk.toString()
      socket.write(chunk)
    })
  })
  const target = await portOf(echo)
  const reserved = createServer()
  listen = await portOf(reserved)
  await new Promise((resolve) => reserved.close(resolve))
  proxy = await startTcpProxy({ listen, target, seed: 3 })
})
afterEach(async () => {
  await proxy.close()
  await new Promise((resolve) => echo.close(resolve))
})

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

async function client(): Promise<{ socket: Socket; heard: () => string; ended: () => boolean }> {
  const socket = connect(listen, '127.0.0.1')
  let heard = ''
  let ended = false
  socket.on('data', (chunk) => (heard += chunk.toString()))
  socket.on('error', () => undefined)
  socket.on('close', () => (ended = true))
  await new Promise((resolve) => socket.once('connect', resolve))
  return { socket, heard: () => heard, ended: () => ended }
}

test('given nothing, what is sent comes back', async () => {
  const { socket, heard } = await client()
  socket.write('measure')
  await expect.poll(heard).toBe('measure')
})

test('given swallowed answers, the target hears and the client does not; healing ends that connection and lets new ones be', async () => {
  const { socket, heard, ended } = await client()
  proxy.swallowAnswers()
  socket.write('recorded')
  await expect.poll(() => heardByTarget).toBe('recorded')
  await pause(50)
  expect([heard(), ended()]).toEqual(['', false])
  proxy.heal()
  await expect.poll(ended).toBe(true)
  const next = await client()
  next.socket.write('again')
  await expect.poll(next.heard).toBe('again')
})

test('given a slow line, bytes come late and in pieces, and in order', async () => {
  const { socket, heard } = await client()
  proxy.slow(1, 5)
  const text = Array.from({ length: 50 }, (_, nth) => `${nth} `)
  for (const word of text) socket.write(word)
  await expect.poll(heard, { timeout: 5_000 }).toBe(text.join(''))
})

test('given a cut, every connection ends at once', async () => {
  const two = [await client(), await client()]
  proxy.cut()
  for (const { ended } of two) await expect.poll(ended).toBe(true)
})
