import type { Party } from '@trilateral/contracts'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'

export const callbackUrl = (publicUrl: string, party: Party) => new URL(`/auth/callback/${party}`, publicUrl)

/** Where to send the browser, and the secrets to keep until it comes back. */
export async function signInUrl(
  provider: Configuration,
  { party, publicUrl, choose }: { party: Party; publicUrl: string; choose: boolean },
) {
  const [state, nonce, codeVerifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: callbackUrl(publicUrl, party).href,
    scope: 'openid profile',
    response_type: 'code',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(choose ? { prompt: 'login' } : {}),
  })
  return { url, state, nonce, codeVerifier }
}
