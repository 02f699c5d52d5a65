import { PARTIES, type Party } from '@trilateral/contracts'
import { z } from 'zod'

/** Servers that stand already and are used in place of embedded ones, and what is passed on to every process. */
export interface LocalEnv {
  readonly port: number
  /** Administrator's address of a PostgreSQL that stands. */
  readonly databaseUrl?: string | undefined
  readonly kafkaBrokers?: string | undefined
  readonly issuers: Readonly<Partial<Record<Party, string>>>
  readonly clientId?: string | undefined
  readonly clientSecrets: Readonly<Partial<Record<Party, string>>>
  /** Goes to every process as it is (log level, tracing, Kafka's user). */
  readonly passedOn: Readonly<Record<string, string>>
}

const DEFAULT_PORT = 8080
const PASSED_ON = [
  'LOG_LEVEL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'KAFKA_USERNAME',
  'KAFKA_PASSWORD',
  'KAFKA_TLS',
  'KAFKA_CA',
]

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema.optional())

const schema = z.object({
  PORT: z.preprocess(blankIsAbsent, z.coerce.number('must be a number').default(DEFAULT_PORT)),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })),
  KAFKA_BROKERS: optional(
    z.string().regex(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, 'must be host:port, several separated by commas'),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  ...perParty('OIDC_ISSUER', z.url({ protocol: /^https?$/, error: 'must be an https:// address' })),
  ...perParty('OIDC_CLIENT_SECRET', z.string()),
})

/** @throws an Error that names each variable that cannot be used and what is expected, never its value */
export function localEnv(env: NodeJS.ProcessEnv): LocalEnv {
  const parsed = schema.safeParse(env)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  const {
    PORT: port,
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: kafkaBrokers,
    OIDC_CLIENT_ID: clientId,
  } = parsed.data
  const given: Record<string, unknown> = parsed.data
  const issuers = byParty('OIDC_ISSUER', given)
  const clientSecrets = byParty('OIDC_CLIENT_SECRET', given)
  for (const party of PARTIES)
    if (issuers[party] && !(clientId && clientSecrets[party]))
      throw new Error(
        `OIDC_ISSUER_${party.toUpperCase()} names a real identity provider: OIDC_CLIENT_ID and OIDC_CLIENT_SECRET_${party.toUpperCase()} are needed too`,
      )
  const passedOn = Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  return { port, databaseUrl, kafkaBrokers, issuers, clientId, clientSecrets, passedOn }
}

function perParty<Schema extends z.ZodType>(name: string, one: Schema) {
  return Object.fromEntries(PARTIES.map((party) => [`${name}_${party.toUpperCase()}`, optional(one)]))
}

function byParty(name: string, given: Record<string, unknown>): Partial<Record<Party, string>> {
  const found: Partial<Record<Party, string>> = {}
  for (const party of PARTIES) {
    const value = given[`${name}_${party.toUpperCase()}`]
    if (typeof value === 'string') found[party] = value
  }
  return found
}
