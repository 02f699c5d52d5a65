import { jsonSetting, readEnv, serviceEnv } from '@trilateral/service'
import { z } from 'zod'

const addresses = (expected: string) =>
  jsonSetting(z.record(z.string(), z.url({ protocol: /^https?$/ })), expected)

const schema = z.object({
  ...serviceEnv,
  GATEWAY_URL: z.url({ protocol: /^https?$/ }).describe("the gateway's address inside the network"),
  AREA_URLS: addresses('JSON: code of a work area → the address that people open').default({}),
  READY_URLS: addresses('JSON: name of a part → address of its /health/ready').default({}),
})

/** The portal's settings. */
export const env = () => readEnv(schema, process.env)
