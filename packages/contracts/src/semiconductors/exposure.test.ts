import { describe, expect, it } from 'vitest'
import { exampleExposure, exposureLowered } from './exposure.events.ts'
import { clauseStateOn } from '../critical-minerals/clause-state.ts'
import { exampleMeasure } from '../critical-minerals/example.ts'
import { exposingState } from './exposing-state.ts'
import { exposureSchema } from './exposure.ts'

describe('an exposure, as it travels', () => {
  it('is what the examples show', () => {
    expect(exposureSchema.parse(exampleExposure)).toEqual(exampleExposure)
    expect(exposureLowered.data.parse(exposureLowered.example)).toEqual(exposureLowered.example)
  })

  it('tells how its clause stands in the words of the measure', () => {
    const [clause] = exampleMeasure.clauses
    expect(clause && clauseStateOn(clause, '2026-11-24')).toEqual(exposingState(exampleExposure.clause))
    expect(exposingState(exposureLowered.example.exposure.clause)).toEqual({
      state: 'suspended',
      from: '2025-11-09',
      until: '2026-11-27',
    })
  })

  it('names a material and a partner, or it is none', () => {
    expect(exposureSchema.safeParse({ ...exampleExposure, materials: [] }).success).toBe(false)
    expect(exposureSchema.safeParse({ ...exampleExposure, partners: [] }).success).toBe(false)
  })

  it('carries nothing that nobody defined', () => {
    expect(exposureSchema.safeParse({ ...exampleExposure, note: '' }).success).toBe(false)
  })
})
