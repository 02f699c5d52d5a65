import { describe, expect, test } from 'vitest'
import { chipImports2024 } from '../reference/index.ts'
import { CHIP_LINES, SHARED_HEADINGS } from '../trade/index.ts'
import { chipImports } from './chip-imports.ts'

// Needs the folder shared/data beside the repository, and fails without it.
describe('given the trade file of 2024', () => {
  test('when the partners’ imports under the watched lines are computed anew, then they are what we carry', () => {
    expect(chipImports2024).toEqual(chipImports())
    expect(chipImports2024.length).toBeGreaterThan(15)
  })

  test('then no figure is taken from a heading that several metals share', () => {
    const shared = new Set(SHARED_HEADINGS.map(({ code }) => code.replace('.', '')))
    expect(CHIP_LINES.map(({ line }) => line).filter((line) => shared.has(line))).toEqual([])
  })
})
