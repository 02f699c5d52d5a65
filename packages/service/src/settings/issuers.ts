import type { Party } from '@trilateral/contracts'
import { z } from 'zod'
import { addressSetting, secretSetting } from './settings.ts'

/** One ministry's identity provider, as this application is registered there. */
export interface IssuerSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** The allow-list: exactly these three issuers, one a party. */
export const signInEnv = {
  OIDC_ISSUER_JP: addressSetting,
  OIDC_ISSUER_KR: addressSetting,
  OIDC_ISSUER_US: addressSetting,
  OIDC_CLIENT_ID: z.string().describe('this application at the identity providers'),
  OIDC_CLIENT_SECRET_JP: secretSetting,
  OIDC_CLIENT_SECRET_KR: secretSetting,
  OIDC_CLIENT_SECRET_US: secretSetting,
}

export function issuersFromEnv(
  env: z.output<z.ZodObject<typeof signInEnv>>,
): Readonly<Record<Party, IssuerSettings>> {
  const clientId = env.OIDC_CLIENT_ID
  return {
    jp: { issuer: env.OIDC_ISSUER_JP, clientId, clientSecret: env.OIDC_CLIENT_SECRET_JP },
    kr: { issuer: env.OIDC_ISSUER_KR, clientId, clientSecret: env.OIDC_CLIENT_SECRET_KR },
    us: { issuer: env.OIDC_ISSUER_US, clientId, clientSecret: env.OIDC_CLIENT_SECRET_US },
  }
}
