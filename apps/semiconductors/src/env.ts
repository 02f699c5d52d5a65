import {
  addressSetting,
  busEnv,
  databaseEnv,
  flagSetting,
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
  OPENING_REGISTER: flagSetting,
  PORTAL_URL: addressSetting.optional(),
})

/** This area's settings. `OPENING_REGISTER` enters the map that the area opens with, and the programs of the demonstration. */
export const env = () => {
  const settings = readEnv(schema, process.env)
  return { ...settings, issuers: issuersFromEnv(settings) }
}
