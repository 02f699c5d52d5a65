import { describe, expect, it } from 'vitest'
import type { Decision } from '@trilateral/contracts'
import {
  clauseStateOn,
  measureEnded,
  measureResumed,
  measureSuspended,
} from '@trilateral/contracts/critical-minerals'
import { end } from './end.ts'
import { givenClause, givenRecord, newspaper } from './given.ts'
import type { Change, MeasureRecord } from './measure.ts'
import { resume } from './resume.ts'
import { suspend, type SuspendCommand } from './suspend.ts'

const command = { clauses: ['2'], expectedVersion: 1, by: 'us' as const, instrument: null, source: newspaper }
const suspension: SuspendCommand = { ...command, from: '2025-11-09', until: '2026-11-27' }

function yes(decision: Decision<Change>): MeasureRecord {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value.state
}

const suspended = (record = givenRecord()) => yes(suspend(record, suspension))
const clause2 = (record: MeasureRecord) => {
  const clause = record.measure.clauses.find(({ key }) => key === '2')
  if (!clause) throw new Error('no clause 2')
  return clause
}

describe('an official records a suspension', () => {
  it('given clause 2 of two, then it alone is suspended, the version grows and the others are told', () => {
    const decision = suspend(givenRecord(), suspension)
    const after = yes(decision)
    expect(after.version).toBe(2)
    expect(after.measure.clauses.map(({ key, changes }) => [key, changes.length])).toEqual([
      ['1', 0],
      ['2', 1],
    ])
    expect(decision.ok && decision.value.event.definition).toBe(measureSuspended)
    expect(decision.ok && decision.value.event.data).toMatchObject({
      clauses: ['2'],
      from: '2025-11-09',
      until: '2026-11-27',
    })
    expect(decision.ok && measureSuspended.data.safeParse(decision.value.event.data).success).toBe(true)
  })

  it('given a suspension that is extended, then the new last day counts', () => {
    const extended = yes(
      suspend(suspended(), { ...suspension, expectedVersion: 2, from: '2026-11-20', until: '2027-11-27' }),
    )
    expect(clauseStateOn(clause2(extended), '2027-01-01')).toMatchObject({
      state: 'suspended',
      until: '2027-11-27',
    })
  })

  it.each<[string, Partial<SuspendCommand>, string, string | undefined]>([
    ['it would end before it starts', { until: '2025-11-08' }, 'suspension-ends-before-it-starts', 'until'],
    ['it starts before the clause applied', { from: '2024-12-02' }, 'suspended-before-effective', 'from'],
    [
      'it ended before the clause applied',
      { from: null, until: '2024-12-02' },
      'suspended-before-effective',
      'until',
    ],
    ['the clause does not exist', { clauses: ['2', '9'] }, 'clause-unknown', 'clauses.1'],
    ['a clause is named twice', { clauses: ['2', '2'] }, 'clause-repeated', 'clauses.1'],
    ['another ministry entered the measure', { by: 'kr' }, 'not-the-originator', undefined],
    ['a colleague changed it meanwhile', { expectedVersion: 2 }, 'version-stale', undefined],
  ])('given that %s, then it is refused', (_case, changes, code, field) => {
    const decision = suspend(givenRecord(), { ...suspension, ...changes })
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
    expect(!decision.ok && decision.refusal.field).toBe(field)
  })

  it('given the same suspension again, then it is refused', () => {
    expect(suspend(suspended(), { ...suspension, expectedVersion: 2 })).toMatchObject({
      refusal: { code: 'suspension-already-recorded', facts: { clause: '2' } },
    })
  })

  it('given a clause whose first day is not known, then only the order of the suspension’s own days is held', () => {
    const record = givenRecord({ clauses: [givenClause({ effectiveFrom: null })] })
    expect(suspend(record, suspension).ok).toBe(true)
    expect(suspend(record, { ...suspension, from: null, until: null }).ok).toBe(true)
  })
})

describe('an official records that clauses apply again', () => {
  const resumption = { ...command, expectedVersion: 2, on: '2026-11-28' }

  it('given a suspension that ran out, then the clause is in force from the day that was recorded', () => {
    const decision = resume(suspended(), resumption)
    expect(clauseStateOn(clause2(yes(decision)), '2026-12-24')).toEqual({
      state: 'in-force',
      since: '2026-11-28',
    })
    expect(decision.ok && decision.value.event.definition).toBe(measureResumed)
  })

  it('given a suspension that is cut short, then the days before stay suspended', () => {
    const record = yes(resume(suspended(), { ...resumption, on: '2026-03-01' }))
    expect(clauseStateOn(clause2(record), '2026-02-28').state).toBe('suspended')
    expect(clauseStateOn(clause2(record), '2026-03-01').state).toBe('in-force')
  })

  it('given a clause that never was suspended, or already applies again, then it is refused', () => {
    expect(resume(givenRecord(), { ...resumption, expectedVersion: 1 })).toMatchObject({
      refusal: { code: 'clause-not-suspended', facts: { clause: '2' } },
    })
    const again = yes(resume(suspended(), resumption))
    expect(resume(again, { ...resumption, expectedVersion: 3, on: '2026-12-01' })).toMatchObject({
      refusal: { code: 'clause-not-suspended' },
    })
  })

  it('given a day before the suspension, then it is refused at the day', () => {
    expect(resume(suspended(), { ...resumption, on: '2025-11-09' })).toMatchObject({
      refusal: { code: 'resumed-before-suspension', field: 'on', facts: { from: '2025-11-09' } },
    })
  })
})

describe('an official records the end of a clause', () => {
  const ending = { ...command, on: '2026-11-28' }

  it('given a clause in force, then it no longer applies from that day on', () => {
    const decision = end(givenRecord(), ending)
    expect(clauseStateOn(clause2(yes(decision)), '2026-11-27').state).toBe('in-force')
    expect(clauseStateOn(clause2(yes(decision)), '2026-11-28')).toEqual({ state: 'ended', on: '2026-11-28' })
    expect(decision.ok && decision.value.event.definition).toBe(measureEnded)
  })

  it('given a day before the clause applied, then it is refused', () => {
    expect(end(givenRecord(), { ...ending, on: '2024-12-02' })).toMatchObject({
      refusal: { code: 'ended-before-effective', field: 'on' },
    })
  })

  it('given a clause that has ended, then nothing more is recorded of it', () => {
    const ended = yes(end(givenRecord(), ending))
    const refusal = {
      code: 'clause-already-ended',
      field: 'clauses.0',
      facts: { clause: '2', on: '2026-11-28' },
    }
    const late = { ...command, expectedVersion: 2 }
    expect(suspend(ended, { ...suspension, expectedVersion: 2 })).toMatchObject({ refusal })
    expect(resume(ended, { ...late, on: '2026-12-01' })).toMatchObject({ refusal })
    expect(end(ended, { ...late, on: '2026-12-01' })).toMatchObject({ refusal })
  })
})
