// What the tests of this package begin with: a database provisioned and migrated as in production, and records in officials' words.
import { randomUUID } from 'node:crypto'
import { decided, type Decision, type Party } from '@trilateral/contracts'
import {
  milestoneRecorded,
  milestoneSchema,
  milestoneSlipped,
  programRecorded,
  programSchema,
  type Milestone,
} from '@trilateral/contracts/work-program'
import { applyMigrations, journalMigrations } from '@trilateral/journal'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { happened, type Receipt, type Recorder } from './change.ts'
import { recordMigrations } from './migrations.ts'
import { closeRecordClients, recordClients, type RecordClients } from './party-clients.ts'
import { defineRecord } from './record-definition.ts'
import type { ChangeCommand, EnterCommand, RecordStore } from './record-store.ts'
import { recordStore } from './store.ts'

export const milestones = defineRecord({
  entity: 'milestone',
  state: milestoneSchema,
  index: ({ program, reachedOn, due, title }) => ({
    parent: program,
    status: reachedOn === null ? 'open' : 'reached',
    due: reachedOn === null ? due : null,
    text: Object.values(title).map(({ text }) => text),
  }),
})

export const programs = defineRecord({ entity: 'program', state: programSchema })

export const officialOf = (party: Party, name = `Official of ${party}`): Recorder => ({
  party,
  subject: `official-${party}`,
  name,
})

export function yes(decision: Decision<Receipt>): Receipt {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

/** What a form for a milestone sends. */
export interface Form extends Partial<EnterCommand> {
  readonly milestone?: Partial<Milestone>
}

export interface GivenStore {
  readonly serviceUrl: string
  /** A connection of the service's login, bound by options as a caller's are; it ends with the store. */
  connect(options: string): Promise<Client>
  readonly clients: RecordClients
  readonly store: RecordStore
  /** As the database's owner: sees everything. */
  readonly owner: Client
  /** The clock that the store goes by: a minute further at each change. */
  readonly clock: { now: Date }
  /** One number out of the database, as its owner sees it. */
  count(query: string): Promise<number>
  enter(party: Party, form?: Form): Promise<Decision<Receipt>>
  /** Moves its date to 15 January 2027. */
  slip(by: Recorder, command: Pick<ChangeCommand, 'id'> & Partial<ChangeCommand>): Promise<Decision<Receipt>>
  close(): Promise<void>
}

export async function givenStore(): Promise<GivenStore> {
  const { ownerUrl, serviceUrl, drop } = await freshDatabase('records')
  await applyMigrations(ownerUrl, [journalMigrations, recordMigrations])
  const clients = recordClients(serviceUrl)
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  const opened = [owner]
  const connect = async (options: string) => {
    const client = new Client({ connectionString: serviceUrl, options })
    await client.connect()
    opened.push(client)
    return client
  }
  const clock = { now: new Date('2026-11-24T03:00:00.000Z') }
  const now = () => (clock.now = new Date(clock.now.getTime() + 60_000))
  const store = recordStore({ clients, area: 'critical-minerals', now })
  return {
    serviceUrl,
    connect,
    clients,
    store,
    owner,
    clock,
    enter: (party, form) => enterMilestone(store, party, form),
    slip: (by, command) => slipMilestone(store, by, command),
    async count(query) {
      const { rows } = await owner.query<{
        count: string
      }>(`SELECT count(*) AS count FROM ${query}`)
      return Number(rows[0]?.count)
    },
    async close() {
      await closeRecordClients(clients)
      await Promise.all(opened.map((client) => client.end()))
      await drop()
    },
  }
}

export function enterMilestone(
  store: RecordStore,
  party: Party,
  { milestone: changes = {}, requestId = randomUUID(), request = changes, id, ...marking }: Form = {},
): Promise<Decision<Receipt>> {
  const { audience = ['jp', 'kr', 'us'], tlp = 'GREEN' } = marking
  const command = { requestId, request, id, audience, tlp }
  return store.enter(officialOf(party), milestones, command, (_look, chosen) => {
    const milestone = { ...milestoneRecorded.example.milestone, ...changes, id: chosen }
    return decided({ state: milestone, event: happened(milestoneRecorded, { milestone }) })
  })
}

function slipMilestone(
  store: RecordStore,
  by: Recorder,
  command: Pick<ChangeCommand, 'id'> & Partial<ChangeCommand>,
): Promise<Decision<Receipt>> {
  const { slip } = milestoneSlipped.example
  const sent = { requestId: randomUUID(), request: slip, ...command }
  return store.change(by, milestones, sent, ({ state }) => {
    const milestone = { ...state, due: slip.to, slips: [...state.slips, { ...slip, from: state.due }] }
    return decided({ state: milestone, event: happened(milestoneSlipped, { milestone, slip }) })
  })
}

/** A program that the milestones of a test stand under. */
export function enterProgram(store: RecordStore, party: Party): Promise<Decision<Receipt>> {
  const command = {
    requestId: randomUUID(),
    request: {},
    audience: ['jp', 'kr', 'us'],
    tlp: 'GREEN',
  } as const
  return store.enter(officialOf(party), programs, command, (_look, id) => {
    const program = { ...programRecorded.example.program, id }
    return decided({ state: program, event: happened(programRecorded, { program }) })
  })
}
