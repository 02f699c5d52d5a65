import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import { shiftedDay } from '@trilateral/contracts'
import { sendProblem } from '@trilateral/service'
import type { FastifyInstance } from 'fastify'
import { momentOf } from '../../answer/moment.ts'
import type { FreshnessReader } from '../../freshness/freshness.ts'
import type { CalendarReader } from '../reader.ts'
import { FEED_ROUTE, tokenOf } from './feed-path.ts'
import type { FeedStore } from './feed-store.ts'
import { mayLeave, writeFeed } from './write-feed.ts'

const DAYS_BEFORE = 90
const DAYS_AFTER = 400
/** Requests of one address in a minute: programs look hourly, and a person presses "refresh" now and then. */
const A_MINUTE = 30

interface Parts {
  readonly feeds: FeedStore
  readonly calendar: CalendarReader
  readonly freshness: FreshnessReader
  /** The portal's address. */
  readonly publicUrl: string
  readonly now: () => Date
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/**
 * Serves calendars to programs that cannot sign in: whoever has the address sees what its owner's ministry may see at that moment.
 * An address that was revoked, ended or never was answers alike. No log names it: requests are logged by their route.
 */
export function serveFeeds(
  app: FastifyInstance,
  { feeds, calendar, freshness, publicUrl, now }: Parts,
): void {
  app.register(async (scope) => {
    await scope.register(rateLimit, {
      global: false,
      keyGenerator: ({ params }) => digest(JSON.stringify(params)),
    })
    scope.get<{ Params: { file: string } }>(
      FEED_ROUTE,
      { config: { session: false, rateLimit: { max: A_MINUTE, timeWindow: '1 minute' } } },
      async (request, reply) => {
        const token = tokenOf(request.params.file)
        const opened = token === undefined ? undefined : await feeds.open(token)
        if (!opened) return sendProblem(reply, { status: 404, title: 'There is nothing here.' })
        const { party, language, label } = opened
        const moment = momentOf({ caller: { party }, freshness, now }, {})
        const { entries, overdue } = await calendar.get(moment, {
          from: shiftedDay(moment.on, -DAYS_BEFORE),
          to: shiftedDay(moment.on, DAYS_AFTER),
          kinds: [],
        })
        const text = writeFeed([...overdue, ...entries].filter(mayLeave), { label, language, publicUrl })
        const tag = `"${digest(text)}"`
        reply.header('cache-control', 'private, no-cache').header('etag', tag)
        if (request.headers['if-none-match'] === tag) return reply.code(304).send()
        return reply.type('text/calendar; charset=utf-8').send(text)
      },
    )
  })
}
