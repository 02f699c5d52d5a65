import type { Decision } from '@trilateral/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Webhook, WebhookDelivery } from '../webhooks/webhook.ts'
import type { WebhookDesk, WithSecret } from '../webhooks/webhook-desk.ts'
import { languageFor, MACHINE, partnerOf, sendProblem, type ExchangeHttpSettings } from './machine-request.ts'
import { HTTP_SENTENCES, type HttpRefusal } from './http-sentences.ts'
import { numberIn } from './number-in.ts'
import { httpProblem } from './problems.ts'

const position = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const registration = z.strictObject({ url: z.string(), after: position.optional() })
const from = z.strictObject({ after: position.optional() })
const fromGiven = z.strictObject({ after: position })

/** A system's own webhook: registered, proved, rotated, paused, replayed, and what was delivered. */
export function webhookRoutes(scope: FastifyInstance, { webhooks, exchange }: ExchangeHttpSettings): void {
  type Handle = (desk: WebhookDesk, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  const offered = (handle: Handle) => (request: FastifyRequest, reply: FastifyReply) =>
    webhooks
      ? handle(webhooks, request, reply)
      : sendProblem(reply, httpProblem('webhooks-not-offered', languageFor(request)))
  const route = { config: MACHINE }

  /** A position that is one of the log's. */
  const withinLog = async (
    request: FastifyRequest,
    after: number | undefined,
    otherwise: 'head' | undefined,
  ) => {
    const head = await exchange.headOf(partnerOf(request).code)
    if (after === undefined) return { ok: true as const, value: otherwise === 'head' ? head : undefined }
    const facts = { head, position: after }
    return after <= head
      ? { ok: true as const, value: after }
      : {
          ok: false as const,
          problem: httpProblem('position-ahead', languageFor(request), { field: 'after', facts }),
        }
  }

  scope.get(
    '/webhook',
    route,
    offered(async (desk, request, reply) =>
      answer(request, reply, await desk.get(partnerOf(request).code), webhookView),
    ),
  )

  scope.post(
    '/webhook',
    route,
    offered(async (desk, request, reply) => {
      const given = bodyOf(request, registration)
      if (!given) return wrongBody(request, reply, '"url", "after"')
      // Nobody who registers wants all of the past, unless they say so.
      const after = await withinLog(request, given.after, 'head')
      if (!after.ok) return sendProblem(reply, after.problem)
      const registered = await desk.register(partnerOf(request), { url: given.url, after: after.value ?? 0 })
      return answer(request, reply, registered, secretView, 201)
    }),
  )

  scope.delete(
    '/webhook',
    route,
    offered(async (desk, request, reply) => {
      const removed = await desk.remove(partnerOf(request).code)
      return removed.ok ? reply.code(204).send() : answer(request, reply, removed, () => ({}))
    }),
  )

  scope.post(
    '/webhook/verify',
    route,
    offered(async (desk, request, reply) =>
      answer(request, reply, await desk.verify(partnerOf(request).code), webhookView),
    ),
  )

  scope.post(
    '/webhook/rotate',
    route,
    offered(async (desk, request, reply) =>
      answer(request, reply, await desk.rotate(partnerOf(request).code), secretView),
    ),
  )

  scope.post(
    '/webhook/pause',
    route,
    offered(async (desk, request, reply) =>
      answer(request, reply, await desk.pause(partnerOf(request).code, 'partner'), webhookView),
    ),
  )

  scope.post(
    '/webhook/resume',
    route,
    offered(async (desk, request, reply) => {
      const given = bodyOf(request, from)
      if (!given) return wrongBody(request, reply, '"after"')
      const after = await withinLog(request, given.after, undefined)
      if (!after.ok) return sendProblem(reply, after.problem)
      return answer(
        request,
        reply,
        await desk.resume(partnerOf(request).code, 'partner', after.value),
        webhookView,
      )
    }),
  )

  scope.post(
    '/webhook/replay',
    route,
    offered(async (desk, request, reply) => {
      const given = bodyOf(request, fromGiven)
      if (!given) return wrongBody(request, reply, '"after"')
      const after = await withinLog(request, given.after, undefined)
      if (!after.ok) return sendProblem(reply, after.problem)
      return answer(request, reply, await desk.replay(partnerOf(request).code, given.after), webhookView)
    }),
  )

  scope.get<{ Querystring: { before?: string } }>('/webhook/deliveries', route, async (request, reply) => {
    if (!webhooks) return sendProblem(reply, httpProblem('webhooks-not-offered', languageFor(request)))
    const before = numberIn(request.query.before, { from: 1, otherwise: Number.MAX_SAFE_INTEGER })
    if (before === undefined)
      return sendProblem(reply, httpProblem('position-invalid', languageFor(request), { field: 'before' }))
    const deliveries = await webhooks.deliveries(partnerOf(request).code, before)
    return reply.header('cache-control', 'no-store').send({ deliveries: deliveries.map(deliveryView) })
  })
}

/** What was sent as JSON; no body at all is an empty object. */
function bodyOf<Schema extends z.ZodType>(
  { body }: FastifyRequest,
  schema: Schema,
): z.infer<Schema> | undefined {
  const text = Buffer.isBuffer(body) ? body.toString('utf8').trim() : ''
  try {
    return schema.safeParse(text === '' ? {} : JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const wrongBody = (request: FastifyRequest, reply: FastifyReply, needed: string) =>
  sendProblem(reply, httpProblem('body-invalid', languageFor(request), { facts: { needed } }))

function answer<Value>(
  request: FastifyRequest,
  reply: FastifyReply,
  decision: Decision<Value>,
  view: (value: Value) => object,
  status = 200,
): FastifyReply {
  if (decision.ok) return reply.code(status).header('cache-control', 'no-store').send(view(decision.value))
  const { code, field = null, facts = {} } = decision.refusal
  if (!isHttpRefusal(code)) throw new Error(`nothing explains ${code}`)
  return sendProblem(reply, httpProblem(code, languageFor(request), { field, facts }))
}

const isHttpRefusal = (code: string): code is HttpRefusal => code in HTTP_SENTENCES

const webhookView = ({ owner: _owner, partner: _partner, ...webhook }: Webhook) => webhook
const secretView = ({ webhook, secret }: WithSecret) => ({ ...webhookView(webhook), secret })
const deliveryView = (delivery: WebhookDelivery) => delivery
