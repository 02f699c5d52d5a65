import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mineralsDesk, semiconductorsDesk } from '../../people/desk.ts'
import { inputDraft } from '../../people/input-draft.ts'
import { measureDraft } from '../../people/measure-draft.ts'
import { signIn } from '../../people/sign-in.ts'

const PORT = 18_500

let stack: RunningStack
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-heard-'))
  stack = await startStack({ port: PORT, dataDir, quiet: true })
})

afterAll(async () => {
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('while critical minerals is stopped, semiconductors answers as of then; when it returns, what was recorded is heard', async () => {
  const { apps, processes } = stack.state
  const minerals = mineralsDesk(
    await signIn(apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'),
  )
  const chips = semiconductorsDesk(await signIn(apps['semiconductors'] ?? '', 'kr', 'second-official'))
  await chips.chipInputs.record.mutate(inputDraft('Wafers made up for this walk', ['jp', 'kr', 'us']))
  const pid = processes.find(({ name }) => name === 'critical-minerals')?.pid
  if (pid === undefined) throw new Error('critical minerals does not run')
  process.kill(pid, 'SIGKILL')

  const { items, heard } = await chips.exposures.list.query({})
  expect(items.length).toBeGreaterThan(0)
  expect(heard).toMatchObject({ area: 'critical-minerals', asOf: expect.any(String) })
  expect(heard.last?.events).toBeGreaterThan(0)

  // The supervisor starts it again; what it records then is heard.
  const title = 'Gallium measure after the stop'
  const record = () =>
    minerals.measures.record.mutate(measureDraft(title, ['jp', 'kr', 'us'])).then(
      () => true,
      () => false,
    )
  await expect.poll(record, { timeout: 30_000, interval: 500 }).toBe(true)
  const isExposed = async () => {
    const { items: all } = await chips.exposures.list.query({})
    return all.some(({ exposure }) => exposure.measure.instrument.title.en?.text === title)
  }
  await expect.poll(isExposed, { timeout: 10_000 }).toBe(true)
})
