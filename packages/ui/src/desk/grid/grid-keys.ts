/** Where the keyboard stands in a grid. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, or ⌘ on a Mac. */
  readonly ctrlKey: boolean
}

/** What a key asks of a grid, as the ARIA Authoring Practices have it. */
export type Asked =
  | { readonly kind: 'go'; readonly to: Place; readonly isExtending: boolean }
  | { readonly kind: 'open' | 'toggle' | 'all' | 'none' }

/** How many rows PageUp and PageDown leap: about what a screen shows. */
const LEAP = 10

/** Undefined where the key is none of the grid's: it then does what it does everywhere. */
export function askedBy({ key, shiftKey, ctrlKey }: Pressed, at: Place, size: Size): Asked | undefined {
  if (key === 'Enter') return { kind: 'open' }
  if (key === ' ') return { kind: 'toggle' }
  if (key === 'Escape') return { kind: 'none' }
  if (ctrlKey && key.toLowerCase() === 'a') return { kind: 'all' }
  const to = goneTo(key, ctrlKey, at, size)
  if (!to) return undefined
  return { kind: 'go', to: within(to, size), isExtending: shiftKey && to.row !== at.row }
}

function goneTo(key: string, ctrlKey: boolean, { row, column }: Place, { rows, columns }: Size) {
  if (key === 'ArrowDown') return { row: ctrlKey ? rows - 1 : row + 1, column }
  if (key === 'ArrowUp') return { row: ctrlKey ? 0 : row - 1, column }
  if (key === 'ArrowRight') return { row, column: column + 1 }
  if (key === 'ArrowLeft') return { row, column: column - 1 }
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 }
  if (key === 'End') return { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
  if (key === 'PageDown') return { row: row + LEAP, column }
  if (key === 'PageUp') return { row: row - LEAP, column }
  return undefined
}

/** The nearest place that there is: rows may have gone since. */
export const within = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
})
