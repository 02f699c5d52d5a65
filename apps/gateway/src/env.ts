import type { BrokerEnvironment } from '@trilateral/broker'
import {
  busEnv,
  databaseEnv,
  flagSetting,
  issuersFromEnv,
  readEnv,
  serviceEnv,
  signInEnv,
} from '@trilateral/service'
import { z } from 'zod'

const partnerEnv = {
  ...busEnv,
  KAFKA_ENVIRONMENT: z
    .enum(['local', 'secure', 'production'] satisfies BrokerEnvironment[])
    .optional()
    .describe(
      'local, secure or production: the gateway makes topics, rights and users of ministries’ systems there; absent, they are made by hand',
    ),
  KAFKA_ADMIN_USERNAME: z.string().optional().describe('SCRAM-SHA-512 user that may give rights'),
  KAFKA_ADMIN_PASSWORD: z.string().optional().describe('its password'),
  EXCHANGE_SECRET_KEY: z
    .base64url('not base64url')
    .transform((text) => Buffer.from(text, 'base64url'))
    .refine((key) => key.byteLength === 32, 'not 32 bytes')
    .optional()
    .describe(
      '32 random bytes in base64url, with which secrets of webhooks are kept; absent, no webhooks are offered',
    ),
  EXCHANGE_WEBHOOKS_TO_LOOPBACK: flagSetting.describe(
    'true or false: for development alone, whether webhooks may lead to this machine and without TLS',
  ),
}

/** How ministries' systems reach the platform. */
export type PartnerEnv = z.output<z.ZodObject<typeof partnerEnv>>

const schema = z.object({ ...serviceEnv, ...databaseEnv, ...partnerEnv, ...signInEnv })

/** The gateway's settings. `PUBLIC_URL` is the portal's address: people open the portal, which hands `/auth` and `/trpc` on. */
export const env = () => {
  const settings = readEnv(schema, process.env)
  return { ...settings, issuers: issuersFromEnv(settings) }
}

/** What a rebuild needs: databases and bus, and nothing that faces people. */
export const rebuildEnv = () =>
  readEnv(z.object({ LOG_LEVEL: serviceEnv.LOG_LEVEL, ...databaseEnv, ...busEnv }), process.env)
