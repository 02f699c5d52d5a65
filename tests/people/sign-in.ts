import type { Party } from '@trilateral/contracts'
import { CookieJar } from './cookie-jar.ts'

/** The demonstration people whom the local identity providers offer, by desk. */
export type Desk =
  | 'critical-minerals-official'
  | 'second-official'
  | 'leader'
  | 'auditor'
  | 'secretariat'
  | 'second-secretariat'

/** A signed-in person's way to one app: the address, and what their browser would send with each request. */
export interface Session {
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
}

const MOST_REDIRECTS = 12

/** Signs a demonstration person in at `origin` (an app or the portal), by the whole OpenID Connect flow and its form. */
export async function signIn(origin: string, party: Party, desk: Desk): Promise<Session> {
  const jar = new CookieJar()
  const step = async (address: string, init: { method?: string; body?: URLSearchParams } = {}) => {
    const answer = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: { cookie: jar.header(), accept: 'text/html' },
    })
    jar.take(answer)
    return answer
  }
  let address = `${origin}/auth/sign-in/${party}`
  let answer = await step(address)
  for (let redirects = 0; redirects < MOST_REDIRECTS; redirects += 1) {
    const next = answer.headers.get('location')
    if (next !== null) {
      address = new URL(next, address).href
      // The way back to the app is its own page, which needs no fetching.
      if (address.startsWith(`${origin}/`) && !address.includes('/auth/')) break
      answer = await step(address)
    } else if (address.includes('/choose/')) {
      const person = new URLSearchParams({ person: `${party}-${desk}` })
      answer = await step(address, { method: 'POST', body: person })
    } else throw new Error(`signing in stopped at ${address}: HTTP ${answer.status} ${await answer.text()}`)
  }
  return { origin, headers: { cookie: jar.header(), origin, 'x-trilateral-request': '1' } }
}
