// The area's hearing and its exposures on a real database, with a bus in memory: what starts and stops as its process does.
import { randomUUID } from 'node:crypto'
import { openBus, type EventBus } from '@trilateral/bus'
import { decided, encode, PARTIES, topicOf, type EventOf, type Party } from '@trilateral/contracts'
import {
  chipInputAmended,
  chipInputRecorded,
  type ChipInput,
  type Exposure,
} from '@trilateral/contracts/semiconductors'
import { applyMigrations } from '@trilateral/journal'
import {
  closeRecordClients,
  happened,
  recordClients,
  recordStore,
  type Kept,
  type RecordStore,
} from '@trilateral/records'
import { consumerPart, createLogger, partyPools, servicePool, type ConsumerPart } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { expect } from 'vitest'
import { officialOf } from '../chip-inputs/given.ts'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { migrations } from '../migrations.ts'
import { exposureRecord } from './exposure-record.ts'
import { EVERYONE, givenInput, TODAY } from './given.ts'
import { hear, HEARD_TOPICS, hearing, type Hearing } from './hearing.ts'
import { keepExposures, type KeepingExposures } from './keep-exposures.ts'

const logger = createLogger({ name: 'semiconductors', level: 'silent' })

export interface GivenArea {
  readonly bus: EventBus
  readonly records: RecordStore
  readonly hearing: Hearing
  readonly owner: Client
  readonly clock: { now: Date }
  /** Starts hearing and computing; both end with `stopProcess`, as they would with their process. */
  startProcess(settings?: { readonly computes?: boolean }): {
    readonly heard: ConsumerPart
    readonly exposures: KeepingExposures
  }
  stopProcess(): Promise<void>
  /** Puts events on the bus, in this order. */
  tell(...events: readonly EventOf<unknown>[]): Promise<void>
  /** Waits until all that the bus holds was heard. */
  heardAll(): Promise<void>
  enterInput(
    changes?: Partial<ChipInput>,
    marking?: { readonly party?: Party; readonly audience?: Party[] },
  ): Promise<string>
  amendInput(id: string, party: Party, changes: Partial<ChipInput>): Promise<void>
  seenBy(party: Party): Promise<readonly Kept<Exposure>[]>
  /** Everything that stands, as every ministry sees it: equal texts are equal states. */
  state(): Promise<string>
  close(): Promise<void>
}

export async function givenArea(): Promise<GivenArea> {
  const database = await freshDatabase('exposure')
  await applyMigrations(database.ownerUrl, migrations)
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const pool = servicePool(database.serviceUrl, { logger, max: 4 })
  const pools = partyPools(database.serviceUrl, { logger, max: 1 })
  const clients = recordClients(database.serviceUrl)
  const bus = await openBus({ kind: 'memory' })
  await bus.ensureTopics(HEARD_TOPICS.map((name) => ({ name, partitions: 3 })))
  const publisher = await bus.openPublisher()
  const clock = { now: TODAY }
  const now = () => clock.now
  const hearingStore = hearing(pool, pools)
  let exposures: KeepingExposures | undefined
  let heard: ConsumerPart | undefined
  // What is computed is written by a store that wakes nobody: the look that wrote it looks once more by itself.
  const silent = recordStore({ clients, area: 'semiconductors', now })
  const records = recordStore({ clients, area: 'semiconductors', now, onWritten: () => exposures?.wake() })

  const seenBy = (party: Party) => records.all(party, exposureRecord)
  return {
    bus,
    records,
    hearing: hearingStore,
    owner,
    clock,
    startProcess({ computes = true } = {}) {
      const mine = keepExposures({ records: silent, hearing: hearingStore, now, logger })
      const hearingPart = consumerPart({
        name: 'measures',
        group: 'semiconductors.exposure',
        topics: HEARD_TOPICS,
        schema: 'inbox',
        apply: hear,
        pool,
        bus,
        logger,
        now,
        onCommitted: () => mine.wake(),
      })
      const run = { fatal: (reason: unknown) => logger.error({ err: reason }, 'fatal') }
      hearingPart.start?.(run)
      if (computes) mine.start?.(run)
      exposures = mine
      heard = hearingPart
      return { heard: hearingPart, exposures: mine }
    },
    async stopProcess() {
      await heard?.stop?.()
      await exposures?.stop?.()
    },
    tell: async (...events) => {
      await publisher.publish(
        events.map((event) => {
          const { key, headers, value } = encode(event)
          return { topic: topicOf('critical-minerals', event.audience), key, headers, value }
        }),
      )
    },
    heardAll: () =>
      expect
        .poll(
          async () => {
            let behind = 0n
            for (const topic of HEARD_TOPICS)
              for (const [partition, end] of await bus.endOf(topic)) {
                const { rows } = await owner.query<{ next: string }>(
                  'SELECT next FROM inbox.checkpoint WHERE topic = $1 AND partition = $2',
                  [topic, partition],
                )
                behind += end - BigInt(rows[0]?.next ?? 0)
              }
            const { rows } = await owner.query<{ held: number }>(
              'SELECT count(*)::integer AS held FROM inbox.waiting',
            )
            return behind + BigInt(rows[0]?.held ?? 0)
          },
          { timeout: 10_000, interval: 20 },
        )
        .toBe(0n),
    async enterInput(
      { id = randomUUID(), ...changes } = {},
      { party = 'kr', audience = [...EVERYONE] } = {},
    ) {
      const chipInput = givenInput({ ...changes, id })
      const command = { id, requestId: randomUUID(), request: chipInput, audience, tlp: 'GREEN' } as const
      const answer = await records.enter(officialOf(party), chipInputRecord, command, () =>
        decided({ state: chipInput, event: happened(chipInputRecorded, { chipInput }) }),
      )
      if (!answer.ok) throw new Error(answer.refusal.code)
      return id
    },
    async amendInput(id, party, changes) {
      const command = { id, requestId: randomUUID(), request: changes }
      const answer = await records.change(officialOf(party), chipInputRecord, command, ({ state }) => {
        const chipInput = { ...state, ...changes }
        return decided({ state: chipInput, event: happened(chipInputAmended, { chipInput }) })
      })
      if (!answer.ok) throw new Error(answer.refusal.code)
    },
    seenBy,
    async state() {
      const all = await Promise.all(PARTIES.map(seenBy))
      const lines = all.map((kept) =>
        kept
          .map(({ id, originator, audience, tlp, state }) => ({ id, originator, audience, tlp, state }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      )
      return JSON.stringify(lines)
    },
    async close() {
      await heard?.stop?.()
      await exposures?.stop?.()
      await bus.close()
      await Promise.all([pool.end(), pools.closeAll(), closeRecordClients(clients), owner.end()])
      await database.drop()
    },
  }
}
