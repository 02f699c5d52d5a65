import { MATERIALS } from '@trilateral/contracts/critical-minerals'
import { describe, expect, it } from 'vitest'
import { covers, MEASURED_MATERIALS } from './measured-materials.ts'
import { SUPPLY_MATERIALS } from './materials.ts'

describe('what a measure’s word for a material covers', () => {
  it.each([
    ['gallium', 'gallium', true],
    ['gallium', 'germanium', false],
    ['germanium', 'germanium', true],
    ['graphite', 'natural-graphite', true],
    ['rare-earths', 'yttrium', true],
    ['rare-earths', 'dysprosium', true],
    ['rare-earths', 'permanent-magnets', false],
    ['rare-earth-technology', 'yttrium', false],
    ['dual-use-items', 'gallium', false],
  ] as const)('given a measure on %s and an input that needs %s, then %s', (named, needed, answer) => {
    expect(covers(named, needed)).toBe(answer)
  })

  it('has a line for every material that measures name, and names only materials that are followed', () => {
    expect(Object.keys(MEASURED_MATERIALS).toSorted()).toEqual(Object.keys(MATERIALS).toSorted())
    const followed = Object.keys(SUPPLY_MATERIALS)
    for (const code of Object.values(MEASURED_MATERIALS).flat()) expect(followed).toContain(code)
  })

  it('covers sixteen rare earths, each once', () => {
    const codes = MEASURED_MATERIALS['rare-earths']
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(16)
  })
})
