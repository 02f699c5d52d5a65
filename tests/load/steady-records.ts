import { setTimeout as sleep } from 'node:timers/promises'
import { closeClients, measureStore, partyClients, type Recorder } from '@trilateral/critical-minerals/measures'
import { measureDraft } from '../people/measure-draft.ts'
import type { SteadyRecords } from './start-steady-records.ts'

const OFFICIAL: Recorder = { party: 'kr', subject: 'official-kr', name: 'An official' }

process.once('message', (wish: SteadyRecords) => void write(wish))

/** One write begins every so many milliseconds, whether or not the one before is answered. */
async function write({ databaseUrl, perSecond, events }: SteadyRecords): Promise<void> {
  const clients = partyClients(databaseUrl, 10)
  const store = measureStore({ clients, now: () => new Date() })
  const began = performance.now()
  const underWay: Promise<void>[] = []
  for (let written = 0; written < events; written += 1) {
    const early = began + (written * 1000) / perSecond - performance.now()
    if (early > 0) await sleep(early)
    underWay.push(
      store.record(OFFICIAL, measureDraft(`Measure ${written}`, ['jp', 'kr', 'us'])).then((outcome) => {
        if (!outcome.ok) throw new Error(outcome.refusal.code)
      }),
    )
  }
  await Promise.all(underWay)
  const seconds = (performance.now() - began) / 1000
  await closeClients(clients)
  process.send?.(seconds, () => process.exit(0))
}
