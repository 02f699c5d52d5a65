import type { Language } from '@trilateral/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Exchange } from '../exchange.ts'
import type { Partner } from '../partners/partner.ts'
import type { WebhookDesk } from '../webhooks/webhook-desk.ts'
import { languageOf, type Problem } from './problems.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose system asks; null outside of the exchange. */
    partner: Partner | null
  }
}

export interface ExchangeHttpSettings {
  readonly exchange: Pick<Exchange, 'identify' | 'receive' | 'readOutgoing' | 'headOf' | 'noteRead'>
  /** Undefined: webhooks are not offered. */
  readonly webhooks: WebhookDesk | undefined
  readonly now: () => Date
  /** Requests of one system in a minute. */
  readonly perMinute?: number
}

/** Routes that a bearer secret opens: without a session, and apart from what browsers may send. */
export const MACHINE = { session: false, bearer: true } as const

/** @throws Error where the route stands outside of the exchange's scope */
export function partnerOf({ partner }: FastifyRequest): Partner {
  if (!partner) throw new Error('a system’s request came past its sign-in')
  return partner
}

export const languageFor = ({ headers }: FastifyRequest): Language => languageOf(headers['accept-language'])

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="exchange"')
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem))
}
