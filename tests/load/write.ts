import {
  closeClients,
  lookUp,
  measureStore,
  migrations,
  partyClients,
  record,
  requestOf,
  writeVersion,
  type PartyClients,
  type Recorder,
} from '@trilateral/critical-minerals/measures'
import { applyMigrations } from '@trilateral/journal'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { measureDraft } from '../people/measure-draft.ts'
import type { Ratio } from './line.ts'
import { measure } from './measure.ts'
import { perSecond, rounds } from './rounds.ts'

const ROUNDS = 7
/** Until both have been compiled: the first hundreds are a third slower. */
const WARM_UP = 800
/** How many officials write at once, and how many writes they do in a round. */
const CROWDS = [
  { officials: 1, writes: 150 },
  { officials: 8, writes: 600 },
]
const OFFICIAL: Recorder = { party: 'us', subject: 'official-us', name: 'An official' }

/** An official's write by the register's own store, against the same rows by the same client without outbox and guards. */
measure<object>(async () => {
  const [ours, bare] = await Promise.all([registerDatabase('with'), registerDatabase('without')])
  const owner = new Client({ connectionString: bare.ownerUrl })
  await owner.connect()
  await owner.query('DROP TRIGGER measure_version_has_event ON measure_version')
  await owner.end()

  const store = measureStore({ clients: ours.clients, now: () => new Date() })
  const withOutbox = async () => {
    const outcome = await store.record(OFFICIAL, draft())
    if (!outcome.ok) throw new Error(outcome.refusal.code)
  }
  const without = () => recordBare(bare.clients)
  await sideBySide(WARM_UP, 4, withOutbox)
  await sideBySide(WARM_UP, 4, without)
  const results: Ratio[] = []
  for (const { officials, writes } of CROWDS) {
    const figures = await rounds(
      ROUNDS,
      () => perSecond(writes, () => sideBySide(writes, officials, withOutbox)),
      () => perSecond(writes, () => sideBySide(writes, officials, without)),
    )
    results.push({
      kind: 'ratio',
      name: `an official's write, ${officials} at once`,
      unit: 'writes/s',
      ...figures,
      goal: 0.7,
      compared:
        'a new measure through the store: look up, rule, row, version, event, guards at commit; bare: the same transaction of the same client with the same look-up, rule, row and version',
    })
  }
  await Promise.all([ours, bare].map(({ clients }) => closeClients(clients)))
  return results
})

const draft = () => {
  const made = measureDraft('A measure', ['jp', 'kr', 'us'])
  return { ...made, instrument: { ...made.instrument, number: `bench ${made.requestId}` } }
}

async function registerDatabase(name: string): Promise<{ ownerUrl: string; clients: PartyClients }> {
  const { ownerUrl, serviceUrl } = await freshDatabase(name)
  await applyMigrations(ownerUrl, migrations)
  return { ownerUrl, clients: partyClients(serviceUrl) }
}

async function recordBare(clients: PartyClients): Promise<void> {
  const input = draft()
  const { requestId: _requestId, audience, tlp, ...form } = input
  const request = requestOf('recorded', OFFICIAL, input)
  await clients.us.$transaction(async (tx) => {
    const { sameInstrument } = await lookUp(tx, {
      instrument: { issuer: form.issuer, number: form.instrument.number },
    })
    const decision = record(
      { measure: form, audience, tlp },
      { id: uuidv7(), originator: 'us', sameInstrument },
    )
    if (!decision.ok) throw new Error(decision.refusal.code)
    await writeVersion(tx, decision.value.state, {
      by: OFFICIAL,
      kind: 'recorded',
      request,
      at: new Date(),
      traceparent: undefined,
    })
  })
}

/** So much work, shared by some who each do one thing after the other. */
async function sideBySide(count: number, workers: number, work: () => Promise<void>): Promise<void> {
  let left = count
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (left-- > 0) await work()
    }),
  )
}
