// What the product promises of its speed to a person: what an official records stands on the open pages of others within a second.
// `npm run seen` measures it in a real browser over each kind of bus, on a product with nothing else to do; ends with a count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findKafkaRuntime } from '@trilateral/infra-kafka'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import type { Browser, Page } from 'playwright-core'
import { enter, openBrowser, sitDown } from '../people/browser.ts'
import { mineralsDesk, semiconductorsDesk } from '../people/desk.ts'
import { inputDraft } from '../people/input-draft.ts'
import { measureDraft } from '../people/measure-draft.ts'
import { milestonesOf } from '../people/milestones.ts'
import { portalIsFilled } from '../people/pages.ts'
import { settled } from '../people/settled.ts'
import { signIn } from '../people/sign-in.ts'
import { machineOf } from './machine.ts'
import { shownAt } from './shown-at.ts'

const PORT = 18_500
const TIMES = 9
const BETWEEN_MS = 2000
const PROMISED_MS = 1000
const INPUT = 'Wafers made up for this measurement'

let broken = 0
const browser = await openBrowser()
await over('the embedded bus', false)
const runtime = await findKafkaRuntime()
if (runtime.kind === 'missing') console.log(`NOT MEASURED on Apache Kafka. ${runtime.reason}`)
else await over('Apache Kafka', true)
await browser.close()
process.exit(broken > 0 ? 1 : 0)

async function over(bus: string, kafka: boolean): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-seen-'))
  const stack = await startStack({ port: PORT, dataDir, kafka, quiet: true })
  try {
    await portalIsFilled(stack.state.portal)
    if (!kafka) console.log(await machineOf(stack.state.databaseUrl ?? ''))
    console.log(`\nOver ${bus}`)
    say('a slip, on a minister’s open Brief', await slips(browser, stack))
    say(
      'a measure that raises an exposure, on the open pages of desk and portal',
      await exposures(browser, stack),
    )
  } finally {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function say(what: string, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity
  const holds = median < PROMISED_MS
  if (!holds) broken += 1
  console.log(
    `${holds ? '✓' : '✗'} ${what}: median ${median} ms of ${taken.length}, slowest ${sorted.at(-1)} ms`,
  )
}

async function slips(window: Browser, { state }: RunningStack): Promise<number[]> {
  const desk = mineralsDesk(
    await signIn(state.apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'),
  )
  const { items } = await desk.workProgram.register.query({})
  const openToAll = items.filter(({ audience }) => audience.length === 3)
  const milestone = (await milestonesOf(desk, openToAll)).find(
    ({ state: { critical, reachedOn }, originator }) => critical && reachedOn === null && originator === 'kr',
  )
  if (!milestone) throw new Error('no program has an open critical milestone of Korea’s')
  const minister = await opened(window, `${state.portal}/`, 'us', 'leader')
  let { version } = milestone
  return times(async (nth) => {
    const day = String(nth + 1).padStart(2, '0')
    const shown = shownAt(minister, '.exceptions > li', [`to ${nth + 1} Jun 2039`])
    const receipt = await desk.workProgram.milestone.slip.mutate({
      requestId: crypto.randomUUID(),
      id: milestone.id,
      expectedVersion: version,
      to: `2039-06-${day}`,
      cause: { en: { text: 'The furnace arrives later', state: 'source' } },
    })
    version = receipt.version
    const told = Date.now()
    return (await shown) - told
  })
}

async function exposures(window: Browser, { state }: RunningStack): Promise<number[]> {
  const [minerals, chips] = [state.apps['critical-minerals'] ?? '', state.apps['semiconductors'] ?? '']
  const desk = mineralsDesk(await signIn(minerals, 'kr', 'critical-minerals-official'))
  const inputs = semiconductorsDesk(await signIn(chips, 'kr', 'second-official'))
  await inputs.chipInputs.record.mutate(inputDraft(INPUT, ['jp', 'kr', 'us']))
  const pages = [
    await opened(window, `${chips}/exposure`, 'us', 'second-official'),
    await opened(window, `${state.portal}/supply`, 'us', 'leader'),
  ]
  return times(async (nth) => {
    const title = `Gallium measure ${nth}`
    const shown = Promise.all(pages.map((page) => shownAt(page, 'tr', [title, INPUT])))
    await desk.measures.record.mutate(measureDraft(title, ['jp', 'kr', 'us']))
    const told = Date.now()
    return Math.max(...(await shown)) - told
  })
}

async function opened(
  window: Browser,
  address: string,
  party: 'us',
  desk: 'leader' | 'second-official',
): Promise<Page> {
  const page = await (await sitDown(window)).newPage()
  await enter(page, address, party, desk)
  await settled(page)
  return page
}

async function times(measure: (nth: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = []
  for (let nth = 0; nth < TIMES; nth += 1) {
    await sleep(BETWEEN_MS)
    taken.push(await measure(nth))
  }
  return taken
}
