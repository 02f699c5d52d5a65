import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { bearerOf, entryOf } from './authenticate.ts'
import { languageFor, partnerOf, sendProblem, type ExchangeHttpSettings } from './machine-request.ts'
import { httpProblem } from './problems.ts'
import { structuredText } from './structured-text.ts'

/** Streams that one system may hold open in one process. */
const AT_ONCE = 5
/** Milliseconds between two looks for what is new. */
const LOOK_MS = 500
/** Milliseconds after which whoever reads must still have the right to: a suspension ends a stream within five seconds. */
const ASK_AGAIN_MS = 2000
/** Milliseconds of silence after which a sign of life is sent, so that no proxy ends the stream. */
const ALIVE_MS = 10_000
/** Milliseconds that a reader may take to read on. */
const PATIENCE_MS = 30_000
const EVENTS_AT_ONCE = 100
/** Milliseconds after which a client that lost the stream comes back. */
const RETRY_MS = 2000

/** Streams of a partner's log as server-sent events; each id is the position to resume behind. */
export function eventStreams({ exchange }: Pick<ExchangeHttpSettings, 'exchange'>) {
  const open = new Map<string, number>()

  async function follow(request: FastifyRequest, reply: FastifyReply, from: number): Promise<void> {
    const { code } = partnerOf(request)
    const { raw } = reply
    const gone = new AbortController()
    raw.once('close', () => gone.abort())
    const write = async (text: string) => {
      if (gone.signal.aborted || raw.write(text)) return
      const slow = AbortSignal.any([gone.signal, AbortSignal.timeout(PATIENCE_MS)])
      await once(raw, 'drain', { signal: slow })
    }
    let at = from
    let [asked, spoke] = [Date.now(), Date.now()]
    await write(`retry: ${RETRY_MS}\n: ${code}\n\n`)
    while (!gone.signal.aborted) {
      if (Date.now() - asked >= ASK_AGAIN_MS) {
        const entry = await entryOf(bearerOf(request), exchange.identify, languageFor(request))
        if (!entry.ok || entry.partner.code !== code) {
          request.log.warn({ event: 'denied', what: 'open stream', who: code }, 'a stream was ended')
          return
        }
        asked = Date.now()
      }
      const { entries, upTo, more } = await exchange.readOutgoing(code, at, EVENTS_AT_ONCE)
      for (const { position, message } of entries) await write(eventText(position, structuredText(message)))
      at = upTo
      if (entries.length > 0) {
        spoke = Date.now()
        await exchange.noteRead(code)
      } else if (Date.now() - spoke >= ALIVE_MS) {
        await write(': alive\n\n')
        spoke = Date.now()
      }
      if (!more) await sleep(LOOK_MS, undefined, { signal: gone.signal }).catch(() => undefined)
    }
  }

  return {
    async open(request: FastifyRequest, reply: FastifyReply, after: number): Promise<FastifyReply> {
      const { code } = partnerOf(request)
      const already = open.get(code) ?? 0
      if (already >= AT_ONCE)
        return sendProblem(
          reply,
          httpProblem('too-many-streams', languageFor(request), { facts: { open: already } }),
        )
      open.set(code, already + 1)
      reply.hijack()
      try {
        reply.raw.writeHead(200, {
          ...definedHeaders(reply),
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        })
        await follow(request, reply, after)
      } catch (error) {
        // A reader that went away, or reads too slowly: it comes back with the last id that it read.
        if (!reply.raw.destroyed) request.log.warn({ err: error, partner: code }, 'a stream broke off')
      } finally {
        open.set(code, (open.get(code) ?? 1) - 1)
        reply.raw.end()
      }
      return reply
    },
  }
}

const eventText = (position: number, text: string) =>
  `id: ${position}\n${text
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}`)
    .join('\n')}\n\n`

/** What was set for every answer. */
const definedHeaders = (reply: FastifyReply) =>
  Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
