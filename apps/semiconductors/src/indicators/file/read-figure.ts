export type FigureFault =
  | 'figure-not-a-number'
  | 'figure-ambiguous'
  | 'figure-below-nought'
  | 'figure-too-large'

export type Figure = { readonly value: number } | { readonly fault: FigureFault }

const MOST = 1e12

/** 1,234 is 1.234 to some and 1234 to others. */
const THREE_AFTER_COMMA = /^[+-]?\d{1,3},\d{3}$/
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/
const GROUPED_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const GROUPED_BY_POINT = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** How a file writes decimals, as far as a figure in it gives that away. */
const commaIsDecimal = (cell: string) =>
  (DECIMAL_COMMA.test(cell) && !THREE_AFTER_COMMA.test(cell)) ||
  (GROUPED_BY_POINT.test(cell) && cell.includes(','))

const tidy = (cell: string) => cell.normalize('NFKC').replaceAll('−', '-').trim()

/** Whether figures of this column have a decimal comma: then a point in them may part thousands. */
export const hasDecimalComma = (cells: readonly string[]): boolean =>
  cells.some((cell) => commaIsDecimal(tidy(cell)))

/** A figure as people and programs write it, full width too. What can be read in two ways is not read at all. */
export function readFigure(cell: string, decimalComma: boolean): Figure {
  const text = tidy(cell)
  const plain = plainOf(text, decimalComma)
  if (plain === undefined) return { fault: 'figure-not-a-number' }
  if (plain === null) return { fault: 'figure-ambiguous' }
  const value = Number(plain)
  if (value < 0) return { fault: 'figure-below-nought' }
  return value > MOST ? { fault: 'figure-too-large' } : { value: value === 0 ? 0 : value }
}

/** The figure with a point and without groups; null: it can be read in two ways; undefined: it is none. */
function plainOf(text: string, decimalComma: boolean): string | null | undefined {
  if (THREE_AFTER_COMMA.test(text)) return null
  if (PLAIN.test(text)) {
    const mayBeThousands = decimalComma && /^[+-]?\d{1,3}\.\d{3}$/.test(text)
    return mayBeThousands ? null : text
  }
  if (DECIMAL_COMMA.test(text)) return text.replace(',', '.')
  if (GROUPED_BY_COMMA.test(text)) return text.replaceAll(',', '')
  if (GROUPED_BY_POINT.test(text)) return text.replaceAll('.', '').replace(',', '.')
  return undefined
}
