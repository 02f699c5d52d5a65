import { GATEWAY, REGISTRAR } from '@trilateral/broker/names'
import { areas, PARTIES } from '@trilateral/contracts'
import { join } from 'node:path'
import type { Addresses } from './addresses.ts'
import type { LocalEnv } from './env.ts'
import type { NodeProcess } from './node-part.ts'
import { backstage, type Ports } from './ports.ts'
import { BUS_DATABASE, databaseOf, type Databases } from './prepare-databases.ts'
import { DEV_WEB, ROOT } from './repository.ts'
import { runnerFor } from './runner.ts'

/** All that the processes need to be told. */
export interface Setting {
  readonly ports: Ports
  readonly addresses: Addresses
  readonly env: LocalEnv
  readonly dataDir: string
  readonly logs: string
  readonly secretOf: (name: string) => string
  readonly dev: boolean
}

/** The bus as the apps' environment names it. */
export type BusAddress =
  | { readonly kind: 'postgres' }
  | {
      readonly kind: 'kafka'
      readonly brokers: string
      /** Where each app comes as a user of its own. */
      readonly access?: KafkaAccess
    }

export interface KafkaAccess {
  readonly caFile: string
  readonly passwordOf: (user: string) => string
}

const health = (port: number) => `http://127.0.0.1:${port}/health/ready`
const clientOf = (application: string, env: LocalEnv) => env.clientId ?? `trilateral-${application}`

/** The local identity providers, unless every party brings its own. */
export function identityProcess(setting: Setting): NodeProcess | undefined {
  const { ports, env, addresses, secretOf } = setting
  if (PARTIES.every((party) => env.issuers[party])) return undefined
  const clients = new Map<string, { client_id: string; client_secret: string; redirect_uris: string[] }>()
  for (const [application, url] of Object.entries({ portal: addresses.portal, ...addresses.apps })) {
    const id = clientOf(application, env)
    const client = clients.get(id) ?? {
      client_id: id,
      client_secret: secretOf(`client-${id}`),
      redirect_uris: [],
    }
    client.redirect_uris.push(...PARTIES.map((party) => `${url}/auth/callback/${party}`))
    clients.set(id, client)
  }
  return {
    name: 'identity',
    ...runnerFor('infra/identity', setting.dev),
    env: {
      ...base(setting),
      ...Object.fromEntries(
        PARTIES.map((party) => [`PORT_${party.toUpperCase()}`, String(ports.identity[party])]),
      ),
      CLIENTS: JSON.stringify([...clients.values()]),
      SECRET: secretOf('identity-cookies'),
      DATA_DIR: join(setting.dataDir, 'identity'),
    },
    logFile: join(setting.logs, 'identity.log'),
    ready: PARTIES.map((party) => health(ports.identity[party])),
  }
}

/** The apps that work: every area, the gateway, the portal. */
export function appProcesses(setting: Setting, databases: Databases, bus: BusAddress): NodeProcess[] {
  const { ports, addresses } = setting
  const app = (name: string, port: number, env: Record<string, string>): NodeProcess => ({
    name,
    ...runnerFor(`apps/${name}`, setting.dev),
    env: { ...base(setting), PORT: String(port), ...env },
    logFile: join(setting.logs, `${name}.log`),
    ready: [health(port)],
  })
  const facingPeople = (name: string, port: number, env: Record<string, string>) =>
    setting.dev ? [app(name, backstage(port), env), webProcess(name, port, setting)] : [app(name, port, env)]
  const backed = (application: string, database: string, user: string) => ({
    DATABASE_URL: databases[database]?.serviceUrl ?? '',
    MIGRATION_DATABASE_URL: databases[database]?.ownerUrl ?? '',
    ...busEnv(databases, bus, user),
    ...signInEnv(application, setting),
  })
  return [
    ...areas.flatMap(({ code }) =>
      facingPeople(code, ports.areas[code] ?? 0, {
        ...backed(code, databaseOf(code), code),
        PUBLIC_URL: addresses.apps[code] ?? '',
        PORTAL_URL: addresses.portal,
        OPENING_REGISTER: 'true',
      }),
    ),
    app('gateway', ports.gateway, {
      ...backed('portal', 'gateway', GATEWAY),
      ...registrarEnv(bus, setting),
      EXCHANGE_SECRET_KEY: setting.secretOf('gateway-exchange'),
      PUBLIC_URL: addresses.portal,
    }),
    ...facingPeople('portal', ports.portal, {
      PUBLIC_URL: addresses.portal,
      GATEWAY_URL: `http://127.0.0.1:${ports.gateway}`,
      AREA_URLS: JSON.stringify(addresses.apps),
      READY_URLS: JSON.stringify(readyUrls(setting)),
    }),
  ]
}

/** In development: the screens from source, on the public port, before the server that moved behind it. */
function webProcess(name: string, port: number, setting: Setting): NodeProcess {
  return {
    name: `${name}-web`,
    args: [DEV_WEB],
    cwd: join(ROOT, 'apps', name),
    env: { PORT: String(port), DEV_SERVER: `http://127.0.0.1:${backstage(port)}` },
    logFile: join(setting.logs, `${name}-web.log`),
    ready: [`http://localhost:${port}/`],
    heapMegabytes: 1024,
  }
}

function readyUrls({ ports, env, dev }: Setting): Record<string, string> {
  const local = PARTIES.filter((party) => !env.issuers[party])
  return {
    gateway: health(ports.gateway),
    ...Object.fromEntries(
      areas.map(({ code }) => [
        code,
        health(dev ? backstage(ports.areas[code] ?? 0) : (ports.areas[code] ?? 0)),
      ]),
    ),
    ...Object.fromEntries(local.map((party) => [`identity-${party}`, health(ports.identity[party])])),
  }
}

const base = ({ env }: Setting): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  ...env.passedOn,
})

function busEnv(databases: Databases, bus: BusAddress, user: string): Record<string, string> {
  if (bus.kind === 'postgres')
    return { BUS: 'postgres', BUS_DATABASE_URL: databases[BUS_DATABASE]?.serviceUrl ?? '' }
  const kafka = { BUS: 'kafka', KAFKA_BROKERS: bus.brokers }
  return bus.access ? { ...kafka, ...loginEnv(bus.access, user) } : kafka
}

const loginEnv = ({ caFile, passwordOf }: KafkaAccess, user: string): Record<string, string> => ({
  KAFKA_TLS: 'true',
  KAFKA_CA: caFile,
  KAFKA_USERNAME: user,
  KAFKA_PASSWORD: passwordOf(user),
})

/** With what the gateway sets up the ministries' systems at the broker. */
function registrarEnv(bus: BusAddress, { env }: Setting): Record<string, string> {
  // Servers that stand already have an administrator of their own.
  if (bus.kind === 'postgres' || env.kafkaBrokers) return {}
  if (!bus.access) return { KAFKA_ENVIRONMENT: 'local' }
  return {
    KAFKA_ENVIRONMENT: 'secure',
    KAFKA_ADMIN_USERNAME: REGISTRAR,
    KAFKA_ADMIN_PASSWORD: bus.access.passwordOf(REGISTRAR),
  }
}

function signInEnv(application: string, { env, addresses, secretOf }: Setting): Record<string, string> {
  const id = clientOf(application, env)
  return Object.fromEntries([
    ['OIDC_CLIENT_ID', id],
    ...PARTIES.flatMap((party) => [
      [`OIDC_ISSUER_${party.toUpperCase()}`, addresses.identity[party]],
      [
        `OIDC_CLIENT_SECRET_${party.toUpperCase()}`,
        (env.issuers[party] && env.clientSecrets[party]) || secretOf(`client-${id}`),
      ],
    ]),
  ])
}
