import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * `__Host-`: Secure, this host only, whole site, not to be set from a sub-domain. Browsers do not tell ports apart in
 * cookies, so each application's name is in the name. Lax: the way back from the issuer is a navigation from elsewhere.
 */
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

export type CookiePurpose = 'session' | 'browser' | 'choose'

export function cookieJar(application: string) {
  const nameOf = (purpose: CookiePurpose) =>
    `__Host-trilateral-${application}${purpose === 'session' ? '' : `-${purpose}`}`
  return {
    read: (request: FastifyRequest, purpose: CookiePurpose) => request.cookies[nameOf(purpose)],
    set: (reply: FastifyReply, purpose: CookiePurpose, value: string, maxAge?: number) =>
      reply.setCookie(nameOf(purpose), value, { ...ATTRIBUTES, ...(maxAge === undefined ? {} : { maxAge }) }),
    clear: (reply: FastifyReply, purpose: CookiePurpose) => reply.clearCookie(nameOf(purpose), ATTRIBUTES),
  }
}

export type CookieJar = ReturnType<typeof cookieJar>
