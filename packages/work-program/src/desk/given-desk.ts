// A desk for the tests, on the run's real PostgreSQL, and what officials enter at it.
import { randomUUID } from 'node:crypto'
import { audienceOf, type Decision, type Party } from '@trilateral/contracts'
import { applyMigrations, journalMigrations } from '@trilateral/journal'
import {
  closeRecordClients,
  recordClients,
  recordMigrations,
  recordStore,
  type Receipt,
  type Recorder,
  type RecordStore,
} from '@trilateral/records'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import type { RecordMilestoneInput } from '../inputs/milestones.ts'
import type { AssessInput, RecordProgramInput } from '../inputs/programs.ts'
import type { RecordRiskInput } from '../inputs/risks-and-alerts.ts'
import { givenMilestone, givenProgram, givenRisk, givenUpdate } from '../rules/given.ts'
import { workProgramDesk, type WorkProgramDesk } from './work-program-desk.ts'

/** Noon in Seoul, an evening in Washington: two days at once. */
const MOMENT = new Date('2026-11-24T03:00:00.000Z')

export interface GivenDesk {
  readonly desk: WorkProgramDesk
  readonly records: RecordStore
  /** As the database's owner: sees everything. */
  readonly owner: Client
  close(): Promise<void>
}

export async function givenDesk(): Promise<GivenDesk> {
  const database = await freshDatabase('work_program')
  await applyMigrations(database.ownerUrl, [journalMigrations, recordMigrations])
  const clients = recordClients(database.serviceUrl)
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  // A millisecond later each time, so that what is entered has an order.
  let moments = 0
  const now = () => new Date(MOMENT.getTime() + moments++)
  const area = 'critical-minerals'
  const records = recordStore({ clients, area, now })
  return {
    desk: workProgramDesk({ records, area, now }),
    records,
    owner,
    async close() {
      await closeRecordClients(clients)
      await owner.end()
      await database.drop()
    },
  }
}

export const officialOf = (party: Party): Recorder => ({
  party,
  subject: `official-${party}`,
  name: `Demo Official (${party})`,
})

/** `jp-kr`, as officials say it. */
export const sharing = (audience: string) => ({
  requestId: randomUUID(),
  audience: [...(audienceOf(audience) ?? [])],
  tlp: 'GREEN' as const,
})

export const change = (id: string, expectedVersion: number) => ({
  requestId: randomUUID(),
  id,
  expectedVersion,
})

export const programForm = (
  audience: string,
  changes: Partial<RecordProgramInput> = {},
): RecordProgramInput => {
  const { id: _id, status: _status, assessment: _assessment, ...draft } = givenProgram()
  return { ...draft, ...sharing(audience), ...changes }
}

export const milestoneForm = (
  program: string,
  audience: string,
  changes: Partial<RecordMilestoneInput> = {},
): RecordMilestoneInput => {
  const {
    id: _id,
    baseline: _base,
    slips: _slips,
    reachedOn: _on,
    evidence: _shown,
    ...draft
  } = givenMilestone()
  return { ...draft, ...sharing(audience), program, ...changes }
}

export const riskForm = (
  program: string,
  audience: string,
  changes: Partial<RecordRiskInput> = {},
): RecordRiskInput => {
  const { id: _id, status: _status, closedBecause: _because, ...draft } = givenRisk()
  return { ...draft, ...sharing(audience), program, ...changes }
}

export const updateForm = (
  id: string,
  expectedVersion: number,
  changes: Partial<AssessInput> = {},
): AssessInput => ({ ...givenUpdate(), ...change(id, expectedVersion), ...changes })

/** The receipt of something that was recorded. */
export function receiptOf(decision: Decision<Receipt>): Receipt {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`)
  return decision.value
}
