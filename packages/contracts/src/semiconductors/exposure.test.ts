import { describe, expect, it } from 'vitest'
import { exampleExposure, exposureLowered } from './exposure.events.ts'
import { exposureSchema } from './exposure.ts'

describe('an exposure, as it travels', () => {
  it('is what the examples show', () => {
    expect(exposureSchema.parse(exampleExposure)).toEqual(exampleExposure)
    expect(exposureLowered.data.parse(exposureLowered.example)).toEqual(exposureLowered.example)
  })

  it('names a material and a partner, or it is none', () => {
    expect(exposureSchema.safeParse({ ...exampleExposure, materials: [] }).success).toBe(false)
    expect(exposureSchema.safeParse({ ...exampleExposure, partners: [] }).success).toBe(false)
  })

  it('carries nothing that nobody defined', () => {
    expect(exposureSchema.safeParse({ ...exampleExposure, note: '' }).success).toBe(false)
  })
})
