import { busEnv, databaseEnv, issuersFromEnv, readEnv, serviceEnv, signInEnv } from '@trilateral/service'
import { z } from 'zod'

const schema = z.object({ ...serviceEnv, ...databaseEnv, ...busEnv, ...signInEnv })

/** The gateway's settings. `PUBLIC_URL` is the portal's address: people open the portal, which hands `/auth` and `/trpc` on. */
export const env = () => {
  const settings = readEnv(schema, process.env)
  return { ...settings, issuers: issuersFromEnv(settings) }
}

/** What a rebuild needs: databases and bus, and nothing that faces people. */
export const rebuildEnv = () =>
  readEnv(z.object({ LOG_LEVEL: serviceEnv.LOG_LEVEL, ...databaseEnv, ...busEnv }), process.env)
