import { z } from 'zod'
import { isLoopback } from './loopback.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export const portSetting = z
  .string()
  .regex(/^\d{1,5}$/, 'not a number of at most five digits')
  .transform(Number)
  .refine((port) => port <= 65_535, 'above 65535')
  .describe('a TCP port, 0 to 65535')

/** An address that this product calls or sends people to. Without TLS only on this machine itself. */
export const addressSetting = z
  .url({ protocol: /^https?$/, error: 'not an http(s) URL' })
  .refine(
    (url) => url.startsWith('https:') || isLoopback(url),
    'http is allowed for localhost only; use https',
  )
  .describe('an https URL, or http on localhost')

export const postgresSetting = z
  .url({ protocol: /^postgres(ql)?$/, error: 'not a postgresql:// URL' })
  .describe('postgresql://user:password@host:port/database')

export const secretSetting = z
  .string()
  .min(8, 'shorter than 8 characters')
  .describe('a secret of at least 8 characters')

export const flagSetting = z
  .enum(['true', 'false'])
  .default('false')
  .transform((word) => word === 'true')
  .describe('true or false')

/** A setting written as JSON, checked against `schema`. */
export function jsonSetting<Output>(schema: z.ZodType<Output>, expected: string) {
  return z
    .string()
    .transform((text, context): Output => {
      const value = schema.safeParse(parsed(text))
      if (value.success) return value.data
      // Never the parser's own words: they quote the text.
      context.addIssue({ code: 'custom', message: 'not the expected JSON' })
      return z.NEVER
    })
    .describe(expected)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What every process that serves HTTP reads. */
export const serviceEnv = {
  PORT: portSetting,
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  PUBLIC_URL: addressSetting.describe('the address that people open: https, or http on localhost'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info').describe(LOG_LEVELS.join(', ')),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('an OTLP/HTTP collector; traces stay here without it'),
}

/** What every process with its own database reads: the service's login, and the owner's for migrations. */
export const databaseEnv = {
  DATABASE_URL: postgresSetting,
  MIGRATION_DATABASE_URL: postgresSetting,
}
