import { request as plain, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as secure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Target } from './checked-target.ts'

/** What came back: an answer, or why there was none. */
export type Posted =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** The beginning of the answer, of as much as is read. */
      readonly body: Buffer
      readonly retryAfter: string | undefined
    }
  | { readonly kind: 'failed'; readonly why: FailedBecause }

export type FailedBecause = 'no-connection' | 'tls' | 'timed-out' | 'address-differs' | 'broken-off'

interface Sent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Milliseconds from the first word to the last. */
const PATIENCE_MS = 15_000
/** Bytes of an answer that are read: who answers more is cut short. */
const MOST_READ = 16 * 1024

/**
 * Posts to the address that was checked and to no other, under the name that was asked for, by which the certificate is judged. A
 * redirect is an answer like any other: it is not followed. No proxy of the environment comes between.
 */
export function postPinned(
  { url, address }: Target,
  { headers, body }: Sent,
  patienceMs = PATIENCE_MS,
): Promise<Posted> {
  return new Promise((resolve) => {
    let settled = false
    let call: ClientRequest | undefined
    const settle = (posted: Posted) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      resolve(posted)
      call?.destroy()
    }
    const timer = setTimeout(() => settle({ kind: 'failed', why: 'timed-out' }), patienceMs)
    const options: RequestOptions & { servername?: string; autoSelectFamily: boolean } = {
      method: 'POST',
      // A connection of its own each time: one that is kept could lead where the name led before.
      agent: false,
      autoSelectFamily: false,
      lookup: pinnedTo(address),
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' },
      maxHeaderSize: 16 * 1024,
    }
    call = (url.protocol === 'https:' ? secure : plain)(url, options, (answer) => read(answer, settle))
    call.on('socket', (socket) => {
      socket.once('connect', () => {
        if (socket.remoteAddress !== address) settle({ kind: 'failed', why: 'address-differs' })
      })
    })
    call.on('error', (error: Error) => settle({ kind: 'failed', why: whyOf(error) }))
    call.end(body)
  })
}

function read(answer: IncomingMessage, settle: (posted: Posted) => void): void {
  const { statusCode: status = 0, headers } = answer
  const retryAfter = headers['retry-after']
  const chunks: Buffer[] = []
  let bytes = 0
  const done = () =>
    settle({ kind: 'answered', status, body: Buffer.concat(chunks).subarray(0, MOST_READ), retryAfter })
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.byteLength
    if (bytes >= MOST_READ) done()
  })
  answer.on('end', done)
  answer.on('error', () => settle({ kind: 'failed', why: 'broken-off' }))
}

const pinnedTo =
  (address: string): LookupFunction =>
  (_host, { all }, callback) => {
    const family = isIP(address)
    if (all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }

function whyOf(error: Error): FailedBecause {
  const code = 'code' in error ? String(error.code) : ''
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO|ISSUER/.test(code)) return 'tls'
  return code === 'ECONNRESET' ? 'broken-off' : 'no-connection'
}
