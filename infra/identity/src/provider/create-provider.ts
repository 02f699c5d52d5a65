import { createHmac } from 'node:crypto'
import { LANGUAGES, type Party } from '@trilateral/contracts'
import { Provider } from 'oidc-provider'
import { demoPeople } from '../people/demo-people.ts'
import { sendErrorPage } from '../choose/error-page.ts'
import { registeredWith, type ClientRegistration } from './clients.ts'
import { memoryAdapter } from './memory-adapter.ts'
import type { SigningKey } from './signing-keys.ts'

export interface ProviderSettings {
  readonly party: Party
  readonly issuer: string
  readonly clients: readonly ClientRegistration[]
  readonly secret: string
  readonly key: SigningKey
}

/** Hours that this issuer remembers who chose whom, as long as a working day. */
const SESSION_HOURS = 8

/** One ministry's OpenID provider: code flow with PKCE only, name and roles in the identity token, consent given. */
export function createProvider({ party, issuer, clients, secret, key }: ProviderSettings): Provider {
  const people = new Map(demoPeople(party).map((person) => [person.id, person]))
  const registered = clients.map((client) => registeredWith(party, client))
  // Browsers do not tell ports apart in cookies: three issuers on one host need three names.
  const cookie = (name: string) => `trilateral-identity-${party}-${name}`

  return new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: registered.filter((client) => client.redirect_uris.length > 0),
    jwks: { keys: [{ ...key, kty: 'RSA' }] },
    cookies: {
      keys: [createHmac('sha256', secret).update(party).digest('base64url')],
      names: { session: cookie('session'), interaction: cookie('interaction'), resume: cookie('resume') },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    responseTypes: ['code'],
    // Of every client: left to itself the provider asks only those without a secret.
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    // Applications read name and roles from the signed token; they never ask a second time.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: { url: (_context, { uid }) => `/choose/${uid}` },
    discovery: { ui_locales_supported: [...LANGUAGES] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: SESSION_HOURS * 3600,
      IdToken: 600,
      Interaction: 1800,
      Session: SESSION_HOURS * 3600,
    },
    renderError: (context, { error }) => sendErrorPage(context, error),
    // Our own applications only, which ask for a name and a role: there is nothing to consent to.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        ...(oidc.client && { clientId: oidc.client.clientId }),
        ...(oidc.session?.accountId && { accountId: oidc.session.accountId }),
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    findAccount(_context, id) {
      const person = people.get(id)
      if (!person) return undefined
      return { accountId: id, claims: () => ({ sub: id, name: person.name, roles: [...person.roles] }) }
    },
  })
}
