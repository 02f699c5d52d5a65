import { PARTIES, type Party } from '@trilateral/contracts'
import {
  allowInsecureRequests,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import type { IssuerSettings } from '../settings/issuers.ts'
import { isLoopback } from '../settings/loopback.ts'

/** Milliseconds after which readiness asks an issuer again: it may be gone, or have moved its keys and addresses. */
const ASK_AGAIN = 10_000
const TIMEOUT_SECONDS = 2

type Found =
  | { readonly ok: true; readonly provider: Configuration }
  | { readonly ok: false; readonly error: Error }

interface Asked {
  readonly at: number
  readonly found: Promise<Found>
}

export interface IdentityProviders {
  /** The party's issuer; while it does not answer, each call asks it again. */
  find(party: Party): Promise<Found>
  /** Rejects with a sentence naming the parties whose issuer does not answer: for readiness. */
  ping(): Promise<void>
}

/** The three issuers that may say who a person is. They are found when needed: one may be down while we start. */
export function identityProviders(
  issuers: Readonly<Record<Party, IssuerSettings>>,
  now: () => Date = () => new Date(),
): IdentityProviders {
  for (const party of PARTIES) {
    if (issuers[party].issuer.startsWith('https:') || isLoopback(issuers[party].issuer)) continue
    throw new Error(`the identity provider of ${party.toUpperCase()} must be an https address`)
  }
  const known = new Map<Party, Asked>()

  const ask = (party: Party): Promise<Found> => {
    const asked = { at: now().getTime(), found: discover(party, issuers[party]) }
    known.set(party, asked)
    void forgetSilent(party, asked)
    return asked.found
  }
  const forgetSilent = async (party: Party, asked: Asked) => {
    const { ok } = await asked.found
    if (!ok && known.get(party) === asked) known.delete(party)
  }
  const recent = (party: Party) => {
    const last = known.get(party)
    return last && now().getTime() - last.at < ASK_AGAIN ? last.found : ask(party)
  }

  return {
    find: (party) => known.get(party)?.found ?? ask(party),
    async ping() {
      const answers = await Promise.all(PARTIES.map(recent))
      const silent = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.message]))
      if (silent.length > 0) throw new Error(silent.join('; '))
    },
  }
}

async function discover(party: Party, { issuer, clientId, clientSecret }: IssuerSettings): Promise<Found> {
  const local = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  try {
    const provider = await discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), {
      // The token's signature is checked as well, though it comes straight from the issuer.
      execute: [...local, enableNonRepudiationChecks],
      timeout: TIMEOUT_SECONDS,
    })
    return { ok: true, provider }
  } catch (cause) {
    const error = new Error(`the identity provider of ${party.toUpperCase()} does not answer`, { cause })
    return { ok: false, error }
  }
}
