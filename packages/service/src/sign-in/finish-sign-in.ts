import type { Party } from '@trilateral/contracts'
import type { FastifyRequest } from 'fastify'
import { authorizationCodeGrant, AuthorizationResponseError } from 'openid-client'
import { callerOf, type Caller } from './caller.ts'
import type { SignInRefusal } from './refusal-page.ts'
import type { SignInParts } from './sign-in-parts.ts'
import { callbackUrl } from './sign-in-url.ts'

type Finished =
  | { readonly caller: Caller; readonly token: string; readonly returnTo: string }
  | { readonly denied: SignInRefusal; readonly who?: string; readonly err?: unknown }

/** Turns the issuer's answer into a session. The path's party chose the issuer; only that issuer's answer is taken. */
export async function finishSignIn(
  { cookies, attempts, sessions, providers, publicUrl, issuerOf }: SignInParts,
  request: FastifyRequest<{ Querystring: Record<string, string | string[] | undefined> }>,
  party: Party,
): Promise<Finished> {
  const browser = cookies.read(request, 'browser')
  const { state } = request.query
  if (browser === undefined || typeof state !== 'string') return { denied: 'attempt-unknown' }
  const attempt = await attempts.take({ state, browser, party })
  if (!attempt) return { denied: 'attempt-unknown' }

  const found = await providers.find(party)
  if (!found.ok) return { denied: 'issuer-unreachable', err: found.error }
  // The address as we gave it to the issuer: what the request says about its host is not ours to believe.
  const answer = callbackUrl(publicUrl, party)
  answer.search = request.raw.url?.split('?')[1] ?? ''
  let caller: Caller
  try {
    const tokens = await authorizationCodeGrant(found.provider, answer, {
      expectedState: state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      idTokenExpected: true,
    })
    caller = callerOf(party, tokens.claims())
  } catch (err) {
    return { denied: err instanceof AuthorizationResponseError ? 'issuer-refused' : 'answer-invalid', err }
  }
  if (caller.roles.length === 0) return { denied: 'no-role', who: caller.subject }
  return { caller, token: await sessions.begin(caller, issuerOf(party)), returnTo: attempt.returnTo }
}
