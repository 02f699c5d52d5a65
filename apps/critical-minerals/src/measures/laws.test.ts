import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TARIFF_SCHEDULES, clauseStateOn } from '@trilateral/contracts/critical-minerals'
import { end } from './end.ts'
import { givenRecord, newspaper } from './given.ts'
import type { MeasureRecord } from './measure.ts'
import { resume } from './resume.ts'
import { suspend } from './suspend.ts'
import { attribute } from '@trilateral/supply-risk/trade'

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const clauses = fc.uniqueArray(fc.constantFrom('1', '2'), { minLength: 1 })
const by = fc.constantFrom('us' as const, 'kr' as const)
const base = { clauses, by, staleness: fc.constantFrom(0, 0, 0, 1) }
const step = fc.oneof(
  fc.record({ ...base, kind: fc.constant('suspend' as const), from: fc.option(day), until: fc.option(day) }),
  fc.record({ ...base, kind: fc.constantFrom('resume' as const, 'end' as const), on: day }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function take(record: MeasureRecord, wish: Step) {
  const expectedVersion = record.version - wish.staleness
  const common = { clauses: wish.clauses, by: wish.by, expectedVersion, instrument: null, source: newspaper }
  if (wish.kind === 'suspend') return suspend(record, { ...common, from: wish.from, until: wish.until })
  const decide = wish.kind === 'resume' ? resume : end
  return decide(record, { ...common, on: wish.on })
}

describe('laws of the register', () => {
  it('whatever is recorded in whatever order: versions are dense, events fit their schema, nothing recorded is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (wishes) => {
        let record = givenRecord()
        for (const wish of wishes) {
          const decision = take(record, wish)
          if (!decision.ok) continue
          const { state, event } = decision.value
          expect(state.version).toBe(record.version + 1)
          expect(event.definition.data.safeParse(event.data).success).toBe(true)
          for (const [index, clause] of state.measure.clauses.entries()) {
            const before = record.measure.clauses[index]?.changes ?? []
            expect(clause.changes.slice(0, before.length)).toEqual(before)
          }
          expect(wish.by).toBe(record.originator)
          record = state
        }
      }),
    )
  })

  it('an ended clause never applies again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), day, (wishes, asked) => {
        let record = givenRecord()
        for (const wish of wishes) {
          const decision = take(record, wish)
          if (decision.ok) record = decision.value.state
        }
        for (const clause of record.measure.clauses) {
          const last = clause.changes.find((change) => change.kind === 'ended')
          if (last && asked >= last.on) expect(clauseStateOn(clause, asked).state).toBe('ended')
        }
      }),
    )
  })

  it('however a six-digit 8112.92 is written, it is never gallium nor germanium', () => {
    const spelling = fc.constantFrom('8112.92', '811292', '8112-92', '8112.92-')
    const material = fc.constantFrom('gallium' as const, 'germanium' as const)
    fc.assert(
      fc.property(fc.constantFrom(...TARIFF_SCHEDULES), spelling, material, (schedule, code, as) => {
        expect(attribute({ schedule, code }, as)).toMatchObject({
          ok: false,
          refusal: { code: 'heading-shared-by-materials' },
        })
      }),
    )
  })
})
