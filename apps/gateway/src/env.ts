import type { BrokerEnvironment } from '@trilateral/broker'
import { busEnv, databaseEnv, issuersFromEnv, readEnv, serviceEnv, signInEnv } from '@trilateral/service'
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
