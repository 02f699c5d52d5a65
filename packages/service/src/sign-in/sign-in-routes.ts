import { partySchema, type Party } from '@trilateral/contracts'
import type { FastifyInstance } from 'fastify'
import { finishSignIn } from './finish-sign-in.ts'
import { localPath } from './local-path.ts'
import { sendRefusalPage, type SignInRefusal } from './refusal-page.ts'
import { signInUrl } from './sign-in-url.ts'
import type { SignInParts } from './sign-in-parts.ts'
import { newToken } from './token.ts'

const partyOf = (value: unknown): Party | undefined => partySchema.safeParse(value).data

interface Sent {
  Params: { party: string }
  Querystring: Record<string, string | string[] | undefined>
}

export function signInRoutes(app: FastifyInstance, parts: SignInParts): void {
  const { cookies, memory, attempts, providers, publicUrl } = parts

  app.get<Sent>('/auth/sign-in/:party', async (request, reply) => {
    const deny = (why: SignInRefusal, err?: unknown) => {
      request.log.warn(
        { event: 'denied', what: 'sign-in', party: request.params.party, why, err },
        'sign-in refused',
      )
      return sendRefusalPage(reply, why)
    }
    const party = partyOf(request.params.party)
    if (party === undefined) return reply.callNotFound()
    const wanted = request.query['return'] ?? '/'
    const returnTo = typeof wanted === 'string' ? localPath(wanted, publicUrl) : undefined
    if (returnTo === undefined) return deny('return-not-local')

    const found = await providers.find(party)
    if (!found.ok) return deny('issuer-unreachable', found.error)
    const browser = cookies.read(request, 'browser') ?? newToken()
    // After signing out, the issuer is asked to let the person choose anew, so that the next one is not taken for the last.
    const choose = cookies.read(request, 'choose') !== undefined
    const { url, state, ...attempt } = await signInUrl(found.provider, { party, publicUrl, choose })
    await attempts.keep({ state, browser, party }, { ...attempt, returnTo })
    cookies.set(reply, 'browser', browser, 600)
    return reply.header('cache-control', 'no-store').redirect(url.href, 303)
  })

  app.get<Sent>('/auth/callback/:party', async (request, reply) => {
    const party = partyOf(request.params.party)
    if (party === undefined) return reply.callNotFound()
    const answer = await finishSignIn(parts, request, party)
    if ('denied' in answer) {
      const { denied: why, who, err } = answer
      request.log.warn({ event: 'denied', what: 'sign-in', party, who, why, err }, 'sign-in refused')
      return sendRefusalPage(reply, why)
    }
    const before = cookies.read(request, 'session')
    if (before !== undefined) await memory.revoke(before)
    cookies.set(reply, 'session', answer.token)
    cookies.clear(reply, 'choose')
    request.log.info({ event: 'signed-in', party, who: answer.caller.subject }, 'signed in')
    return reply.header('cache-control', 'no-store').redirect(answer.returnTo, 303)
  })

  app.post('/auth/sign-out', async (request, reply) => {
    const token = cookies.read(request, 'session')
    if (token !== undefined) await memory.revoke(token)
    cookies.clear(reply, 'session')
    cookies.set(reply, 'choose', '1')
    request.log.info(
      { event: 'signed-out', party: request.caller?.party, who: request.caller?.subject },
      'signed out',
    )
    return reply.code(204).send()
  })

  app.get('/auth/session', async ({ caller }, reply) => {
    reply.header('cache-control', 'no-store')
    return { caller: caller && { party: caller.party, name: caller.name, roles: caller.roles } }
  })
}
