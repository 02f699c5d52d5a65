import { afterEach, beforeEach, expect, it } from 'vitest'
import { givenReceiver, type Receiver } from '../../testing/given-http.ts'
import { postPinned } from './post-pinned.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await givenReceiver()
})
afterEach(() => receiver.close())

const message = { headers: { 'content-type': 'application/json' }, body: '{}' }
/** A name that no DNS knows, at the receiver's port. */
const named = () => new URL(`http://hooks.example.invalid:${new URL(receiver.url).port}/in`)

it('given the address that was checked, then it alone is called, whatever the name would say now, under that name', async () => {
  const posted = await postPinned({ url: named(), address: '127.0.0.1' }, message)
  expect(posted).toMatchObject({ kind: 'answered', status: 200 })
  expect(receiver.requests[0]?.headers.host).toBe(named().host)
})

it('given an address where nobody listens, then that is said, and no other is tried', async () => {
  // All of 127/8 is this machine; the receiver listens on one address of it.
  expect(await postPinned({ url: named(), address: '127.0.0.2' }, message)).toEqual({
    kind: 'failed',
    why: 'no-connection',
  })
  expect(receiver.requests).toEqual([])
})

it('given a redirect, then it is an answer like any other', async () => {
  receiver.answers((_request, reply) => reply.writeHead(302, { location: 'http://127.0.0.1:9/' }).end())
  expect(await postPinned({ url: named(), address: '127.0.0.1' }, message)).toMatchObject({ status: 302 })
  expect(receiver.requests).toHaveLength(1)
})

it('given an answer without end, then it is cut short', async () => {
  receiver.answers((_request, reply) => {
    const more = () => {
      if (!reply.destroyed) reply.write('x'.repeat(65_536), () => setImmediate(more))
    }
    more()
  })
  const posted = await postPinned({ url: named(), address: '127.0.0.1' }, message)
  expect(posted).toMatchObject({ kind: 'answered', status: 200 })
  expect(posted.kind === 'answered' && posted.body.byteLength).toBe(16 * 1024)
})

it('given https where no certificate is for the name, then nothing is sent', async () => {
  const url = new URL(named().href.replace('http:', 'https:'))
  expect(await postPinned({ url, address: '127.0.0.1' }, message)).toMatchObject({ kind: 'failed' })
  expect(receiver.requests).toEqual([])
})

it('given a receiver that takes too long, then it is not waited for', async () => {
  receiver.answers(() => undefined)
  const began = Date.now()
  expect(await postPinned({ url: named(), address: '127.0.0.1' }, message, 200)).toEqual({
    kind: 'failed',
    why: 'timed-out',
  })
  expect(Date.now() - began).toBeLessThan(2000)
})
