import type { RowRefusal } from '../refusals.ts'
import { areaOf } from './area-lookup.ts'
import { COLUMN_ROLES, type ColumnRole } from './columns.ts'
import { flowKey } from './flow-key.ts'
import type { Layout } from './layout.ts'
import { amountOf, isSpace, isUnknown, NEGATIVE, TOO_LARGE, wholeOf } from './numbers.ts'
import { RowBuffer } from './row-buffer.ts'

/** A row that is not kept: where it stands, which cell is at fault, and what that cell says. */
export interface RefusedRow {
  /** As an editor counts: the first line of the file is 1. */
  readonly line: number
  readonly column: ColumnRole | null
  readonly code: RowRefusal
  readonly said: string
}

/** Rows that are neither kept nor wrong: sums of others that the file holds too. */
export const LEFT_OUT = ['other-level', 'other-flow', 'part-of-a-sum', 'world-of-exporter'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** Where a reading stands between two lines; with it another process goes on. */
export interface ReadingState {
  /** Lines whose end was read, the first line of the file included. */
  readonly lines: number
  readonly kept: number
  readonly refused: number
  readonly leftOut: Readonly<Record<LeftOut, number>>
  /** The bytes so far end inside a line that is too long to be read: what remains of it is passed over. */
  readonly inLongLine: boolean
  readonly firstYear: number | null
  readonly lastYear: number | null
}

export const beforeFirstRow: ReadingState = {
  lines: 1,
  kept: 0,
  refused: 0,
  leftOut: { 'other-level': 0, 'other-flow': 0, 'part-of-a-sum': 0, 'world-of-exporter': 0 },
  inLongLine: false,
  firstYear: null,
  lastYear: null,
}

export interface FlowReaderSettings {
  readonly layout: Layout
  /** Of all rows, where the file has no column of years. */
  readonly year: number | null
  readonly state: ReadingState
  /** Refused rows are kept up to so many; one more, and the reading says `tooManyRefused`. */
  readonly mostRefused: number
}

/** Bytes of a line that are still read. Customs rows take some 40 bytes, UN Comtrade's some 600. */
export const MOST_LINE = 8192
const MOST_SAID = 40

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34
const ROLE = Object.fromEntries(COLUMN_ROLES.map((role, index) => [role, index])) as Record<
  ColumnRole,
  number
>
const FLOW = ROLE.flow
const [EARLIEST, LATEST] = [1962, 2100]
const EMPTY = new Uint8Array(0)

/**
 * Reads the rows of a customs file out of its bytes, however they are cut into pieces: a newline ends a row, also within
 * quotes, so that a forgotten quote costs one row. Nothing but numbers is made of a row that is kept.
 */
export class FlowReader {
  readonly rows = new RowBuffer()
  refusedRows: RefusedRow[] = []
  tooManyRefused = false
  /** Bytes up to the end of the last line that was read. */
  consumed = 0

  private carry: Uint8Array = EMPTY
  private lines: number
  private kept: number
  private refused: number
  private readonly leftOut: Record<LeftOut, number>
  private inLongLine: boolean
  private firstYear: number
  private lastYear: number

  private readonly delimiter: number
  private readonly roles: Int8Array
  /** Where the cell of each role begins and ends in the line at hand. */
  private readonly starts = new Int32Array(COLUMN_ROLES.length)
  private readonly ends = new Int32Array(COLUMN_ROLES.length)
  private readonly lastColumn: number
  private readonly givenYear: number
  private readonly isComtrade: boolean
  private readonly valuePlaces: number
  private readonly quantityPlaces: number
  private readonly has: (role: ColumnRole) => boolean
  private readonly hasTotals: boolean
  private readonly mostRefused: number

  constructor({ layout, year, state, mostRefused }: FlowReaderSettings) {
    this.lines = state.lines
    this.kept = state.kept
    this.refused = state.refused
    this.leftOut = { ...state.leftOut }
    this.inLongLine = state.inLongLine
    this.firstYear = state.firstYear ?? Infinity
    this.lastYear = state.lastYear ?? -Infinity
    this.mostRefused = mostRefused
    this.delimiter = layout.delimiter
    this.roles = Int8Array.from(layout.columns, (role) => (role === null ? -1 : ROLE[role]))
    this.lastColumn = layout.columns.findLastIndex((role) => role !== null)
    this.has = (role) => layout.columns.includes(role)
    this.hasTotals = this.has('procedure') || this.has('transport') || this.has('second-partner')
    this.givenYear = this.has('year') ? -1 : (year ?? -1)
    this.isComtrade = layout.kind === 'comtrade'
    // To cents, from dollars or from thousands of them; to grams, from kilograms or from tonnes.
    this.valuePlaces = layout.valueIn === 'usd' ? 2 : 5
    this.quantityPlaces = layout.quantityIn === null ? -1 : layout.quantityIn === 'kilograms' ? 3 : 6
  }

  get state(): ReadingState {
    const { lines, kept, refused, inLongLine, firstYear, lastYear } = this
    return {
      lines,
      kept,
      refused,
      leftOut: { ...this.leftOut },
      inLongLine,
      firstYear: firstYear === Infinity ? null : firstYear,
      lastYear: lastYear === -Infinity ? null : lastYear,
    }
  }

  /** Reads every line that these bytes end; the rest waits for more. */
  push(piece: Uint8Array): void {
    const bytes = this.carry.length === 0 ? piece : Buffer.concat([this.carry, piece])
    let at = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, at)) {
      this.line(bytes, at, end)
      at = end + 1
    }
    this.consumed += at
    this.carry = bytes.subarray(at)
    if (this.carry.length <= MOST_LINE && !this.inLongLine) return
    // What is passed over need not come again.
    this.inLongLine = true
    this.consumed += this.carry.length
    this.carry = EMPTY
  }

  /** The file ends here: what waits is its last line. */
  end(): void {
    if (this.carry.length > 0 || this.inLongLine) this.line(this.carry, 0, this.carry.length)
    this.consumed += this.carry.length
    this.carry = EMPTY
  }

  private line(bytes: Uint8Array, from: number, lineEnd: number): void {
    this.lines += 1
    if (this.inLongLine || lineEnd - from > MOST_LINE) {
      this.inLongLine = false
      return this.refuse('row-too-long', null, EMPTY, 0, 0)
    }
    const to = lineEnd > from && bytes[lineEnd - 1] === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd
    if (to === from) return
    if (!this.cut(bytes, from, to)) return
    const { starts, ends } = this
    if (this.hasTotals && this.isPartOfASum(bytes)) {
      this.leftOut['part-of-a-sum'] += 1
      return
    }

    const line = wholeOf(bytes, starts[ROLE.line] as number, ends[ROLE.line] as number)
    const lineLength = (ends[ROLE.line] as number) - (starts[ROLE.line] as number)
    if (line === -1 || lineLength > 6 || lineLength < 5) {
      // Chapters, headings and TOTAL are sums of the lines below them.
      if (this.isComtrade && (lineLength < 5 || this.says(bytes, ROLE.line, 'TOTAL'))) {
        this.leftOut['other-level'] += 1
        return
      }
      return this.refuseCell('line-not-six-digits', 'line', bytes)
    }

    let year = this.givenYear
    if (year === -1) {
      const [start, end] = [starts[ROLE.year] as number, ends[ROLE.year] as number]
      year = wholeOf(bytes, start, end)
      if (end - start === 6 && year > 0) return this.refuseCell('period-not-a-year', 'year', bytes)
      if (year < EARLIEST || year > LATEST) return this.refuseCell('year-not-a-year', 'year', bytes)
    }

    let saidBy = 0
    let [from_, to_]: [ColumnRole, ColumnRole] = ['exporter', 'importer']
    if (this.isComtrade) {
      saidBy = this.flowOf(bytes)
      if (saidBy === 0) {
        this.leftOut['other-flow'] += 1
        return
      }
      ;[from_, to_] = saidBy === 1 ? ['partner', 'reporter'] : ['reporter', 'partner']
    }
    const exporter = areaOf(bytes, starts[ROLE[from_]] as number, ends[ROLE[from_]] as number)
    if (exporter === -1) return this.refuseCell('area-unknown', from_, bytes)
    const importer = areaOf(bytes, starts[ROLE[to_]] as number, ends[ROLE[to_]] as number)
    if (importer === -1) return this.refuseCell('area-unknown', to_, bytes)
    if (importer === 0) {
      // What a country sends to the whole world is the sum of what it sends to each. What one buys from it is kept: the
      // total against which its named suppliers are held.
      if (!this.isComtrade) return this.refuseCell('area-unknown', to_, bytes)
      this.leftOut['world-of-exporter'] += 1
      return
    }
    if (exporter === 0 && !this.isComtrade) return this.refuseCell('area-unknown', from_, bytes)

    const [valueFrom, valueTo] = [starts[ROLE.value] as number, ends[ROLE.value] as number]
    const value = amountOf(bytes, valueFrom, valueTo, this.valuePlaces)
    if (value < 0)
      return this.refuseCell(whyNoValue(value, isUnknown(bytes, valueFrom, valueTo)), 'value', bytes)

    let quantity = -1
    if (this.quantityPlaces >= 0) {
      const [start, end] = [starts[ROLE.quantity] as number, ends[ROLE.quantity] as number]
      if (!isUnknown(bytes, start, end)) {
        quantity = amountOf(bytes, start, end, this.quantityPlaces)
        if (quantity < 0) return this.refuseCell('quantity-not-a-number', 'quantity', bytes)
      }
    }
    if (year < this.firstYear) this.firstYear = year
    if (year > this.lastYear) this.lastYear = year
    this.kept += 1
    this.rows.write(flowKey(line, importer, year, saidBy, exporter), value, quantity)
  }

  /** Finds the cells of a line; false when it was refused, or is empty. */
  private cut(bytes: Uint8Array, from: number, to: number): boolean {
    const { delimiter, roles, starts, ends, lastColumn } = this
    let at = from
    for (let column = 0; column <= lastColumn; column += 1) {
      if (at > to) {
        if (isBlank(bytes, from, to)) return false
        this.refuse('row-too-short', null, bytes, from, to)
        return false
      }
      let start = at
      let end: number
      while (start < to && isSpace(bytes[start])) start += 1
      if (bytes[start] === QUOTE && start < to) {
        end = closingQuote(bytes, start + 1, to)
        if (end === -1) {
          this.refuse('quote-not-closed', null, bytes, from, to)
          return false
        }
        start += 1
        at = end + 1
        while (at < to && bytes[at] !== delimiter) at += 1
      } else {
        while (at < to && bytes[at] !== delimiter) at += 1
        end = at
      }
      at += 1
      const role = roles[column] as number
      if (role === -1) continue
      while (start < end && isSpace(bytes[start])) start += 1
      while (end > start && isSpace(bytes[end - 1])) end -= 1
      starts[role] = start
      ends[role] = end
    }
    return true
  }

  /** Whether a row is one part of a sum that the file has too: by customs procedure, transport or second partner. */
  private isPartOfASum(bytes: Uint8Array): boolean {
    if (this.has('procedure') && !this.isEmpty(ROLE.procedure) && !this.says(bytes, ROLE.procedure, 'C00'))
      return true
    return (['transport', 'second-partner'] as const).some(
      (role) => this.has(role) && !this.isEmpty(ROLE[role]) && !this.says(bytes, ROLE[role], '0'),
    )
  }

  /** 1 imports, as the importer says; 2 exports, as the exporter says; 0 anything else. */
  private flowOf(bytes: Uint8Array): 0 | 1 | 2 {
    const is = (text: string) => this.says(bytes, FLOW, text)
    if (is('M') || is('1') || is('Import') || is('Imports')) return 1
    return is('X') || is('2') || is('Export') || is('Exports') ? 2 : 0
  }

  private isEmpty(role: number): boolean {
    return this.starts[role] === this.ends[role]
  }

  private says(bytes: Uint8Array, role: number, text: string): boolean {
    const start = this.starts[role] as number
    if ((this.ends[role] as number) - start !== text.length) return false
    for (let index = 0; index < text.length; index += 1)
      if (bytes[start + index] !== text.charCodeAt(index)) return false
    return true
  }

  private refuseCell(code: RowRefusal, column: ColumnRole, bytes: Uint8Array): void {
    this.refuse(code, column, bytes, this.starts[ROLE[column]] as number, this.ends[ROLE[column]] as number)
  }

  private refuse(
    code: RowRefusal,
    column: ColumnRole | null,
    bytes: Uint8Array,
    from: number,
    to: number,
  ): void {
    this.refused += 1
    if (this.refused > this.mostRefused) {
      this.tooManyRefused = true
      return
    }
    const said = Buffer.from(bytes.subarray(from, Math.min(to, from + MOST_SAID))).toString('utf8')
    // PostgreSQL keeps no zero byte in a text.
    this.refusedRows.push({ line: this.lines, column, code, said: said.replaceAll('\0', '\uFFFD') })
  }
}

/** Where the quote of a cell closes; `""` within it is a quote of its text. -1: nowhere in the line. */
function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== QUOTE) continue
    if (bytes[at + 1] !== QUOTE || at + 1 >= to) return at
    at += 1
  }
  return -1
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(bytes[at])) return false
  return true
}

function whyNoValue(value: number, isMissing: boolean): RowRefusal {
  if (isMissing) return 'value-missing'
  if (value === NEGATIVE) return 'value-negative'
  return value === TOO_LARGE ? 'value-too-large' : 'value-not-a-number'
}
