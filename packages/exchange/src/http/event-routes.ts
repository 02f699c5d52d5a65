import type { ReceivedMessage } from '@trilateral/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Outcome, PartnerMessage } from '../incoming/partner-message.ts'
import { eventStreams } from './event-stream.ts'
import { languageFor, MACHINE, partnerOf, sendProblem, type ExchangeHttpSettings } from './machine-request.ts'
import { numberIn } from './number-in.ts'
import { httpProblem, problemOf, problemOfOutcome } from './problems.ts'
import { structuredText } from './structured-text.ts'
import { isBatch, messagesIn } from './wire-request.ts'

/** Events of one page. */
const LARGEST_PAGE = 500
const PAGE = 100

export function eventRoutes(scope: FastifyInstance, settings: ExchangeHttpSettings): void {
  const { exchange, now } = settings
  const streams = eventStreams(settings)

  scope.post('/events', { config: MACHINE }, async (request, reply) => {
    const language = languageFor(request)
    const encoding = request.headers['content-encoding']
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
      return sendProblem(
        reply,
        httpProblem('content-encoding-unsupported', language, { facts: { encoding } }),
      )
    const contentType = request.headers['content-type']
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const found = messagesIn({ rawHeaders: request.raw.rawHeaders, contentType, body })
    if (!found.ok) {
      const { code, facts } = found.refusal
      const known = code === 'batch-too-long' ? code : 'batch-not-a-list'
      return sendProblem(reply, httpProblem(known, language, facts ? { facts } : {}))
    }
    const receivedAt = now()
    const messages = found.value.map((message) => fromHttp(message, receivedAt))
    const outcomes = messages.length === 0 ? [] : await exchange.receive(partnerOf(request).code, messages)
    return isBatch(contentType) ? answerBatch(request, reply, outcomes) : answerOne(request, reply, outcomes)
  })

  scope.get<{ Querystring: { after?: string; limit?: string } }>(
    '/events',
    { config: MACHINE },
    async (request, reply) => {
      const language = languageFor(request)
      const { code } = partnerOf(request)
      const lastEventId = request.headers['last-event-id']
      const asked = typeof lastEventId === 'string' ? lastEventId : request.query.after
      const after = numberIn(asked, { from: 0, otherwise: 0 })
      if (after === undefined)
        return sendProblem(reply, httpProblem('position-invalid', language, { field: 'after' }))
      const limit = numberIn(request.query.limit, { from: 1, to: LARGEST_PAGE, otherwise: PAGE })
      if (limit === undefined) {
        const facts = { most: LARGEST_PAGE }
        return sendProblem(reply, httpProblem('limit-invalid', language, { field: 'limit', facts }))
      }
      // A log that was restored to an earlier day ends before what was read of it: waiting there would miss what comes.
      const head = await exchange.headOf(code)
      if (after > head) {
        const facts = { head, position: after }
        return sendProblem(reply, httpProblem('position-ahead', language, { field: 'after', facts }))
      }
      await exchange.noteRead(code)
      if (request.headers.accept?.includes('text/event-stream')) return streams.open(request, reply, after)
      const { entries, upTo, more } = await exchange.readOutgoing(code, after, limit)
      const events = entries.map(({ message }) => structuredText(message))
      return reply
        .type('application/cloudevents-batch+json; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('link', `</exchange/v1/events?after=${upTo}&limit=${limit}>; rel="next"`)
        .header('x-next-after', String(upTo))
        .header('x-more', String(more))
        .send(`[${events.join(',')}]`)
    },
  )
}

const fromHttp = (message: ReceivedMessage, receivedAt: Date): PartnerMessage => ({
  ...message,
  channel: 'http',
  place: null,
  receivedAt,
})

/** What became of one event: taken now, taken before, or refused. */
const said = ({ outcome, id, eventId }: Outcome) => ({ outcome, event: eventId, record: id })

function answerOne(request: FastifyRequest, reply: FastifyReply, [outcome]: readonly Outcome[]) {
  if (!outcome) throw new Error('a message had no outcome')
  const problem = problemOfOutcome(outcome, languageFor(request))
  if (!problem) return reply.code(202).header('cache-control', 'no-store').send(said(outcome))
  return sendProblem(reply, Object.assign(problem, said(outcome)))
}

/** 202: all were taken. 207: some. Else what is wrong with the first, and with each. */
function answerBatch(request: FastifyRequest, reply: FastifyReply, outcomes: readonly Outcome[]) {
  const language = languageFor(request)
  const results = outcomes.map((outcome) => {
    const problem = problemOfOutcome(outcome, language)
    return { status: problem?.status ?? 202, ...said(outcome), ...(problem ? { problem } : {}) }
  })
  const refused = outcomes.filter(({ reason }) => reason !== null)
  const [first] = refused
  if (first?.reason && refused.length === outcomes.length)
    return sendProblem(reply, Object.assign(problemOf(first.reason, language), { results }))
  return reply
    .code(first ? 207 : 202)
    .header('cache-control', 'no-store')
    .send({ results })
}
