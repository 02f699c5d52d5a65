import { PARTIES } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { inForceOn } from '../measures/in-force.ts'
import type { MeasureRecord } from '../measures/measure.ts'
import { record } from '../measures/record.ts'
import { suspend } from '../measures/suspend.ts'
import { suspensionsEndingWithin } from '../measures/warnings.ts'
import type { OpeningEntry } from './entry.ts'
import { OPENING_REGISTER } from './opening-register.ts'

function stands(entry: OpeningEntry): MeasureRecord {
  const by = entry.originator
  const id = `00000000-0000-7000-8000-0000000000${entry.number}`
  const recorded = record(
    { measure: entry.measure, audience: [...PARTIES], tlp: 'CLEAR' },
    { id, originator: by, sameInstrument: null },
  )
  if (!recorded.ok) throw new Error(`${entry.number}: ${recorded.refusal.code}`)
  if (!entry.suspension) return recorded.value.state
  const suspended = suspend(recorded.value.state, { ...entry.suspension, by, expectedVersion: 1 })
  if (!suspended.ok) throw new Error(`${entry.number}: ${suspended.refusal.code}`)
  return suspended.value.state
}

const register = OPENING_REGISTER.map(stands)

const standings = (day: string, target: string, material?: 'gallium' | 'dual-use-items') =>
  inForceOn(register, { on: day, target, material }).flatMap(({ record: { measure }, clauses }) =>
    clauses.map(({ clause, standing }) => `${measure.instrument.number} ${clause.key}: ${standing.state}`),
  )

describe('the opening register', () => {
  it('holds twelve measures, each with ids of its own, in whose texts all three languages stand', () => {
    expect(new Set(OPENING_REGISTER.map(({ number }) => number)).size).toBe(12)
    for (const { measure } of OPENING_REGISTER) {
      const texts = [
        measure.instrument.title,
        measure.legalBasis,
        ...measure.clauses.map(({ summary }) => summary),
      ]
      for (const text of texts) {
        if (text)
          expect([text.en?.state, text.ja?.state, text.ko?.state]).toEqual([
            'source',
            'provisional',
            'provisional',
          ])
      }
    }
  })

  it('cites for everything a page that was read', () => {
    for (const { measure, suspension } of OPENING_REGISTER) {
      for (const source of [measure.source, suspension?.source]) {
        if (source)
          expect(source).toMatchObject({ url: expect.stringMatching(/^https?:/), accessedOn: '2026-11-24' })
      }
    }
  })

  it('leaves out what is not confirmed: two numbers, six first days, and whether the technology catalogue still stands', () => {
    const numbers = OPENING_REGISTER.map(({ measure }) => measure.instrument.number)
    expect(numbers).not.toContain('23/2023')
    expect(numbers).not.toContain('39/2023')
    const clauses = OPENING_REGISTER.flatMap(({ measure }) => measure.clauses)
    expect(clauses.filter(({ effectiveFrom }) => effectiveFrom === null)).toHaveLength(6)
    expect(clauses.filter(({ confirmed }) => !confirmed).map(({ key }) => key)).toEqual([
      'rare-earth-technology',
    ])
  })

  it('given 1 November 2025, then gallium to the United States was banned, and needed a licence everywhere', () => {
    expect(standings('2025-11-01', 'US', 'gallium')).toEqual(['null items: in-force', '46/2024 2: in-force'])
  })

  it('given 1 December 2025, then the ban is suspended and the military clause still applies', () => {
    expect(standings('2025-12-01', 'US', 'gallium')).toEqual(['null items: in-force', '46/2024 2: suspended'])
    expect(standings('2025-12-01', 'US', 'dual-use-items')).toEqual(['46/2024 1: in-force'])
  })

  it('given 24 November 2026, then clause 2 has three days left and six suspensions have lapsed', () => {
    const { ending, unconfirmed } = suspensionsEndingWithin(register, '2026-11-24')
    expect(ending.map(({ clause, daysLeft, warning }) => [clause.key, daysLeft, warning])).toEqual([
      ['2', 3, 7],
      ['2-graphite', 3, 7],
    ])
    expect(unconfirmed.map(({ record: { measure } }) => measure.instrument.number)).toEqual(
      [55, 56, 57, 58, 61, 62].map((number) => `${number}/2025`),
    )
    expect(unconfirmed.every(({ lapsedOn }) => lapsedOn === '2026-11-10')).toBe(true)
  })

  it('given Japan as the target, then the measure of 2026 answers and the ban on the United States does not', () => {
    expect(standings('2026-02-01', 'JP', 'dual-use-items')).toEqual(['1/2026 1: in-force'])
  })
})
