import { fork, type ChildProcess } from 'node:child_process'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { signIn } from '../people/sign-in.ts'
import { firstWordOf } from './first-word-of.ts'
import { measure } from './measure.ts'
import { perSecond, rounds } from './rounds.ts'
import type { StackAddresses } from './stack-addresses.ts'
import { until } from './until.ts'

const MEASURES = 100
const ROUNDS = 7
const QUERIES = 400
const AT_ONCE = 4

/** The portal's list of measures as the gateway answers it to a signed-in reader, against the barest server of the same JSON. */
measure<StackAddresses>(async (stack) => {
  const desk = mineralsDesk(await signIn(stack.minerals, 'kr', 'critical-minerals-official'))
  for (let left = MEASURES; left > 0; left -= 1)
    await desk.measures.record.mutate(measureDraft(`Measure ${left}`, ['jp', 'kr', 'us']))
  const session = await signIn(stack.portal, 'us', 'leader')
  const reader = portalReader(session)
  await until(async () => (await reader.measures.list.query({})).total > MEASURES)

  const bare = await startBare(stack.gatewayDatabase)
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const ask = (address: string) => bodyOf(address, { agent, headers: session.headers })
  const [ours, theirs] = [`${stack.gateway}/trpc/measures.list`, `${bare.address}/measures`]
  const [answer, same] = [await ask(ours), await ask(theirs)]
  if (answer !== same) throw new Error('the bare server answers otherwise')
  const figures = await rounds(
    ROUNDS,
    () => perSecond(QUERIES, () => askAll(() => ask(ours))),
    () => perSecond(QUERIES, () => askAll(() => ask(theirs))),
  )
  bare.process.kill()
  agent.destroy()
  const { items } = (JSON.parse(answer) as { result: { data: { items: unknown[] } } }).result.data
  return [
    {
      kind: 'ratio',
      name: "the gateway's list of measures",
      unit: 'answers/s',
      ...figures,
      goal: 0.7,
      compared: `${items.length} measures, ${Math.round(answer.length / 1000)} kB, ${AT_ONCE} at once, session, role, input check and row-level security included; bare: a Fastify route, one prepared pg query with the audience in its WHERE, the same JSON byte for byte`,
    },
  ]
})

async function startBare(databaseUrl: string): Promise<{ address: string; process: ChildProcess }> {
  const file = fileURLToPath(new URL('./bare-server.ts', import.meta.url))
  const child = fork(file, { execArgv: process.execArgv, env: { ...process.env, NODE_ENV: 'production' } })
  child.send({ databaseUrl })
  const address = await firstWordOf<string>(child)
  return { address, process: child }
}

async function askAll(ask: () => Promise<string>): Promise<void> {
  let left = QUERIES
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await ask()
    }),
  )
}

function bodyOf(
  address: string,
  options: { agent: Agent; headers: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (answer.statusCode === 200) resolve(text)
        else reject(new Error(`HTTP ${answer.statusCode}: ${text.slice(0, 200)}`))
      })
    }).on('error', reject)
  })
}
