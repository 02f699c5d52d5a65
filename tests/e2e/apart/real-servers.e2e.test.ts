import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PARTIES } from '@trilateral/contracts'
import { findKafkaRuntime } from '@trilateral/infra-kafka'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import { startPostgres, type RunningPostgres } from '@trilateral/infra-postgres'
import { ownKafka, type OwnKafka } from '@trilateral/testing/kafka'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mineralsDesk, portalReader } from '../../people/desk.ts'
import { measureDraft } from '../../people/measure-draft.ts'
import { signIn } from '../../people/sign-in.ts'

const PORT = 18_600
const ISSUER_PORTS = { jp: 18_701, kr: 18_702, us: 18_703 } as const
const SECRET = 'made-up-for-this-test-only'
const IDENTITY = fileURLToPath(new URL('../../../infra/identity/dist/main.js', import.meta.url))

let dataDir: string
let postgres: RunningPostgres
let kafka: OwnKafka | undefined
let identity: ChildProcess
let stack: RunningStack

/** Servers that somebody else started, as a ministry's own would be. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-real-'))
  const runtime = await findKafkaRuntime()
  ;[postgres, kafka] = await Promise.all([
    startPostgres({ dataDir: join(dataDir, 'their-postgres'), durable: false }),
    runtime.kind === 'missing' ? undefined : ownKafka(),
  ])
  identity = spawn(process.execPath, [IDENTITY], {
    env: identityEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (identity.stdout) await once(identity.stdout, 'data')
  const environment = {
    ...process.env,
    DATABASE_URL: postgres.adminUrl,
    ...(kafka ? { KAFKA_BROKERS: kafka.brokers.join() } : {}),
    OIDC_CLIENT_ID: 'ministries-own-registration',
    ...Object.fromEntries(
      PARTIES.flatMap((party) => [
        [`OIDC_ISSUER_${party.toUpperCase()}`, `http://localhost:${ISSUER_PORTS[party]}`],
        [`OIDC_CLIENT_SECRET_${party.toUpperCase()}`, SECRET],
      ]),
    ),
  }
  stack = await startStack({ port: PORT, dataDir: join(dataDir, 'ours'), environment, quiet: true })
})

afterAll(async () => {
  await stack?.stop()
  identity?.kill()
  await kafka?.remove()
  await postgres?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('given servers that stand already, when the stack is pointed at them, then it starts none of its own and a measure travels', async () => {
  const names = stack.state.processes.map(({ name }) => name)
  expect(names).not.toEqual(expect.arrayContaining(['postgres']))
  expect(names).not.toEqual(expect.arrayContaining(['identity']))
  expect(names).not.toEqual(expect.arrayContaining(['kafka']))

  const app = stack.state.apps['critical-minerals'] ?? ''
  const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
  const american = portalReader(await signIn(stack.state.portal, 'us', 'leader'))
  const title = 'Announcement over their own servers'
  await desk.measures.record.mutate(measureDraft(title, ['jp', 'kr', 'us']))
  await expect
    .poll(async () => (await american.measures.list.query({ search: title })).total, { timeout: 20_000 })
    .toBe(1)
})

function identityEnvironment(): NodeJS.ProcessEnv {
  const origins = [`http://localhost:${PORT}`, `http://localhost:${PORT + 1}`]
  const client = {
    client_id: 'ministries-own-registration',
    client_secret: SECRET,
    redirect_uris: origins.flatMap((origin) => PARTIES.map((party) => `${origin}/auth/callback/${party}`)),
  }
  return {
    PATH: process.env['PATH'],
    PORT_JP: String(ISSUER_PORTS.jp),
    PORT_KR: String(ISSUER_PORTS.kr),
    PORT_US: String(ISSUER_PORTS.us),
    CLIENTS: JSON.stringify([client]),
    SECRET,
    DATA_DIR: dataDir,
  }
}
