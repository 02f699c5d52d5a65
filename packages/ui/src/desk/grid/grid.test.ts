import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { askedBy, type Pressed } from './grid-keys.ts'
import { gridTexts } from './grid-texts.ts'
import { stillShown, toggled, withRange } from './selection.ts'

const SIZE = { rows: 2000, columns: 7 }
const key = (name: string, more: Partial<Pressed> = {}): Pressed => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  ...more,
})
const goneTo = (pressed: Pressed, row: number, column: number) => {
  const asked = askedBy(pressed, { row, column }, SIZE)
  return asked?.kind === 'go' ? [asked.to.row, asked.to.column] : asked?.kind
}

describe('given the keyboard in row 5, column 2 of 2,000 rows', () => {
  test.each([
    ['ArrowDown', {}, [6, 2]],
    ['ArrowUp', {}, [4, 2]],
    ['ArrowRight', {}, [5, 3]],
    ['ArrowLeft', {}, [5, 1]],
    ['Home', {}, [5, 0]],
    ['End', {}, [5, 6]],
    ['Home', { ctrlKey: true }, [0, 0]],
    ['End', { ctrlKey: true }, [1999, 6]],
    ['PageDown', {}, [15, 2]],
    ['PageUp', {}, [0, 2]],
    ['Enter', {}, 'open'],
    [' ', {}, 'toggle'],
    ['a', { ctrlKey: true }, 'all'],
    ['Escape', {}, 'none'],
    // Tab leaves the grid, and letters are nobody's short cut.
    ['Tab', {}, undefined],
    ['a', {}, undefined],
  ])('%s %o', (name, more, expected) => {
    expect(goneTo(key(name, more), 5, 2)).toEqual(expected)
  })

  test('Shift with an arrow up or down takes rows in; sideways it takes none', () => {
    const takesIn = (name: string) => {
      const asked = askedBy(key(name, { shiftKey: true }), { row: 5, column: 2 }, SIZE)
      return asked?.kind === 'go' && asked.isExtending
    }
    expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'Home'].map(takesIn)).toEqual([true, true, false, false])
  })
})

test('no key leads out of the grid, however many rows there are', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp')
  const some = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(
      keys,
      fc.boolean(),
      some,
      some,
      fc.nat(60),
      fc.nat(60),
      (name, ctrlKey, rows, columns, r, c) => {
        const asked = askedBy(key(name, { ctrlKey }), { row: r, column: c }, { rows, columns })
        if (asked?.kind !== 'go') throw new Error(`${name} went nowhere`)
        expect(asked.to.row).toBeLessThan(rows)
        expect(asked.to.column).toBeLessThan(columns)
        expect(Math.min(asked.to.row, asked.to.column)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('rows are taken in one by one or as a stretch, and what a filter hides is not acted upon', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  const one = toggled(new Set(), 'a')
  expect([...toggled(one, 'a')]).toEqual([])
  expect(stillShown(withRange(one, keys, 4, 2), keys)).toEqual(['a', 'c', 'd', 'e'])
  expect(stillShown(one, ['b', 'c'])).toEqual([])
})

test('every text of the grid is there in three languages', () => {
  expect(catalogueFaults(gridTexts)).toEqual([])
})
