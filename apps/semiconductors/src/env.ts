import {
  addressSetting,
  busEnv,
  databaseEnv,
  issuersFromEnv,
  readEnv,
  serviceEnv,
  signInEnv,
} from '@trilateral/service'
import { z } from 'zod'

const schema = z.object({
  ...serviceEnv,
  ...databaseEnv,
  ...busEnv,
  ...signInEnv,
  PORTAL_URL: addressSetting.optional(),
})

/** This area's settings. */
export const env = () => {
  const settings = readEnv(schema, process.env)
  return { ...settings, issuers: issuersFromEnv(settings) }
}
