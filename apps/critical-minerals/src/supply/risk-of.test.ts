import { describe, expect, it } from 'vitest'
import { euPositions } from '../opening-supply/eu-positions.ts'
import { checkPosition } from './check-position.ts'
import { riskOf } from './risk-of.ts'

const ID = '019a1c00-0000-7000-8000-000000000071'
const gallium = euPositions.find(({ material }) => material === 'gallium')

describe('given the EU’s gallium', () => {
  if (!gallium) throw new Error('no gallium')
  const risk = (changes: object) => {
    const decision = checkPosition({ ...gallium, ...changes }, { id: ID, thisYear: 2026 })
    if (!decision.ok) throw new Error(decision.refusal.code)
    return riskOf(decision.value)
  }

  it('when every input is known, then the risk is computed, and its inputs stand beside it', () => {
    const answer = risk({})
    expect(answer.known && answer.risk.value).toBeCloseTo(3.801, 3)
    expect(answer.known && answer.risk.inputs.importReliance).toBe(0.98)
  })

  it.each([
    ['recycling', { recycling: null }],
    ['substitution', { substitution: null }],
    ['importReliance', { importReliance: null }],
    ['sourcing', { sourcing: null }],
    ['riskBasis', { riskBasis: null }],
  ])('when %s is not known, then no risk is given: unknown is not zero', (missing, changes) => {
    expect(risk(changes)).toEqual({ known: false, missing: [missing] })
  })

  it('then all positions that the EU gives are accepted by the rules that officials’ entries go through', () => {
    for (const draft of euPositions) expect(checkPosition(draft, { id: ID, thisYear: 2026 }).ok).toBe(true)
  })
})
