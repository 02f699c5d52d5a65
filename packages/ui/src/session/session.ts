import { isParty, type Party } from '@trilateral/contracts'

export const ROLES = ['official', 'leadership', 'auditor', 'secretariat'] as const
export type PersonRole = (typeof ROLES)[number]

/** Who is signed in, as `/auth/session` tells. */
export interface SignedInPerson {
  readonly party: Party
  readonly name: string
  readonly roles: readonly PersonRole[]
}

/** Asks the server who is signed in; null when nobody is. @throws Error when the server does not answer as it should. */
export async function readSession(fetcher: typeof fetch = fetch): Promise<SignedInPerson | null> {
  const answer = await fetcher('/auth/session', { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(`the session could not be read: HTTP ${answer.status}`)
  const body: unknown = await answer.json()
  const caller = field(body, 'caller')
  const party = field(caller, 'party')
  if (!isParty(party)) return null
  const name = field(caller, 'name')
  const roles = field(caller, 'roles')
  return {
    party,
    name: typeof name === 'string' ? name : '',
    roles: ROLES.filter((role) => Array.isArray(roles) && roles.includes(role)),
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** Ends the session on the server, then opens the sign-in page. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trilateral-request': '1' },
    body: '{}',
  })
  window.location.assign('/')
}
