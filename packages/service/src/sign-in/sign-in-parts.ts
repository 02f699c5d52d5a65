import type { Party } from '@trilateral/contracts'
import type { attemptStore } from './attempt-store.ts'
import type { CookieJar } from './cookies.ts'
import type { IdentityProviders } from './identity-providers.ts'
import type { sessionMemory } from './session-memory.ts'
import type { SessionStore } from './session-store.ts'

/** What the sign-in routes work with, put together by `registerSignIn`. */
export interface SignInParts {
  readonly cookies: CookieJar
  readonly attempts: ReturnType<typeof attemptStore>
  readonly sessions: SessionStore
  readonly memory: ReturnType<typeof sessionMemory>
  readonly providers: IdentityProviders
  readonly publicUrl: string
  readonly issuerOf: (party: Party) => string
}
