import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findKafkaRuntime } from '@trilateral/infra-kafka'
import { startStack, type StackState } from '@trilateral/infra-local'
import type { TestProject } from 'vitest/node'
import { portalIsFilled } from '../people/pages.ts'

/** The whole product, started once for all walks on it. */
export interface House {
  readonly bus: string
  readonly kafka: boolean
  readonly state: StackState
}

declare module 'vitest' {
  interface ProvidedContext {
    houses: readonly House[]
  }
}

/** Each stack has a hundred ports of its own. */
const EMBEDDED = 18_100
const KAFKA = 18_200

/**
 * Vitest's global set-up of the walks: the product over each kind of bus, with the portal filled. Starting one costs as much as
 * a walk. On a day like any other the embedded bus is enough. Where no broker can be had, that is said aloud, and CI fails.
 */
export default async function startHouses(project: TestProject): Promise<() => Promise<void>> {
  const isEveryday = process.env['TEST_EVERYDAY'] === 'true'
  const runtime = isEveryday ? undefined : await findKafkaRuntime()
  if (runtime?.kind === 'missing') {
    if (process.env['CI'] === 'true') throw new Error(runtime.reason)
    process.stderr.write(`\n*** NOT VERIFIED on Apache Kafka. ${runtime.reason} ***\n\n`)
  }
  const started = await Promise.all([
    open('the embedded bus', EMBEDDED, false),
    ...(runtime === undefined || runtime.kind === 'missing'
      ? []
      : [open('a real Apache Kafka', KAFKA, true)]),
  ])
  project.provide(
    'houses',
    started.map(({ house }) => house),
  )
  return async () => {
    await Promise.all(started.map(({ close }) => close()))
  }
}

async function open(bus: string, port: number, kafka: boolean) {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-walks-'))
  const stack = await startStack({ port, dataDir, kafka, quiet: true })
  await portalIsFilled(stack.state.portal)
  const close = async () => {
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { house: { bus, kafka, state: stack.state } satisfies House, close }
}
