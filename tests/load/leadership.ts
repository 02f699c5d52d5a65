import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { LeadershipGateway } from './leadership-gateway.ts'
import { firstWordOf } from './first-word-of.ts'
import type { Growth } from './line.ts'
import { measure } from './measure.ts'
import { ITEMS_A_PROGRAM } from './work-events.ts'

const FEW = 1_000
const MANY = 100_000
/** Asked of each side, after a fifth of it that warms up and does not count. */
const ASKED = 500
/** A search among many takes a quarter of a second. */
const SEARCHED = 100
const GOAL = 1.3

interface Side {
  readonly gateway: LeadershipGateway
  readonly process: ChildProcess
  readonly agent: Agent
}

/** What leadership asks, of a gateway with many programs and one with few, in turn. */
measure<object>(async () => {
  const [few, many] = await Promise.all([FEW, MANY].map((items) => start(items / ITEMS_A_PROGRAM)))
  if (!few || !many) throw new Error('a gateway did not start')
  const next = await secondPage(few)
  const nextOfMany = await secondPage(many)
  // Pages of equal length on both sides, or the longer answer would be measured.
  const searched = ['게르마늄', '黒鉛', 'gallium', 'pilot']
  const list = (side: Side, turn: number) => {
    const questions = [
      {},
      { limit: 10, after: side === few ? next : nextOfMany },
      { limit: 50, order: 'next-milestone' },
      { limit: 10, commitment: 'critical-minerals-2' },
      { limit: 10, search: searched[Math.floor(turn / 5) % searched.length] },
    ]
    return `programs.list?input=${encodeURIComponent(JSON.stringify(questions[turn % questions.length]))}`
  }
  const words = ['갈륨', '黒鉛', 'germanium', 'pilot', '鉱物', 'joint 자석', 'nothing-has-this-name']
  const search = (_side: Side, turn: number) =>
    `search.find?input=${encodeURIComponent(JSON.stringify({ query: words[turn % words.length], language: 'en' }))}`
  const measured = [
    await growth('Brief', { few, many }, () => 'brief.get', false),
    await growth('Brief, right after a change', { few, many }, () => 'brief.get', true),
    await growth('program list', { few, many }, list, false),
    await growth('program list, right after a change', { few, many }, list, true),
    await growth('search', { few, many }, search, false, SEARCHED),
    await growth('search, right after a change', { few, many }, search, true, SEARCHED),
  ]
  for (const { process: child, agent } of [few, many]) {
    agent.destroy()
    child.kill()
  }
  const filled = `the projection filled ${MANY.toLocaleString('en')} in ${many.gateway.filledIn.toFixed(0)} s, the first Brief after a start took ${many.gateway.firstBriefIn.toFixed(1)} s (${few.gateway.firstBriefIn.toFixed(2)} s with ${FEW.toLocaleString('en')})`
  return measured.map((each) => ({ ...each, compared: `${each.compared}; ${filled}` }))
})

async function start(programs: number): Promise<Side> {
  const file = fileURLToPath(new URL('./leadership-gateway.ts', import.meta.url))
  const child = fork(file, { execArgv: process.execArgv, env: { ...process.env, NODE_ENV: 'production' } })
  child.send({ programs })
  const gateway = await firstWordOf<LeadershipGateway>(child)
  return { gateway, process: child, agent: new Agent({ keepAlive: true, maxSockets: 1 }) }
}

async function growth(
  name: string,
  { few, many }: { few: Side; many: Side },
  question: (side: Side, turn: number) => string,
  changes: boolean,
  asked = ASKED,
): Promise<Growth> {
  const warmUp = asked / 5
  const times = { few: [] as number[], many: [] as number[] }
  for (let turn = 0; turn < warmUp + asked; turn += 1) {
    // Every other turn the other begins, so that what else the machine does meets both alike.
    const sides = turn % 2 === 0 ? ([few, many] as const) : ([many, few] as const)
    for (const side of sides) {
      if (changes) await change(side, turn)
      const began = performance.now()
      await bodyOf(side, question(side, turn))
      const took = performance.now() - began
      if (turn >= warmUp) (side === few ? times.few : times.many).push(took)
    }
  }
  return {
    kind: 'growth',
    name: `${name}, 100 times as many`,
    few: times.few,
    many: times.many,
    goal: GOAL,
    compared: `${MANY.toLocaleString('en')} items in ${(MANY / ITEMS_A_PROGRAM).toLocaleString('en')} programs against ${FEW.toLocaleString('en')} in ${FEW / ITEMS_A_PROGRAM}, over HTTP with session, role and row-level security, in turn`,
  }
}

async function change(side: Side, turn: number): Promise<void> {
  const told = once(side.process, 'message')
  side.process.send({ change: turn })
  await told
}

async function secondPage(side: Side): Promise<string | null> {
  const answer: { result: { data: { next: string | null } } } = JSON.parse(
    await bodyOf(side, 'programs.list?input=%7B%22limit%22%3A25%7D'),
  )
  return answer.result.data.next
}

function bodyOf({ gateway, agent }: Side, question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${gateway.address}/trpc/${question}`, { agent, headers: { cookie: gateway.cookie } }, (answer) => {
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
