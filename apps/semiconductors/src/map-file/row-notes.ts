import type { ChipInputRefusal, MapFileRefusal } from '../chip-inputs/refusals.ts'
import type { MapColumn, MapTable } from './map-columns.ts'

export interface RowReason {
  readonly code: ChipInputRefusal | MapFileRefusal
  readonly column: MapColumn
  readonly facts: Readonly<Record<string, string | number>>
  /** The row is not refused: what it says is left out, and that is said. */
  readonly isNote: boolean
}

type Code = RowReason['code']

/** What is said against each row of each table, while they are read. */
export class RowNotes {
  readonly #reasons = new Map<string, RowReason[]>()

  refuse(table: MapTable, line: number, column: MapColumn, code: Code, facts: RowReason['facts'] = {}): void {
    this.#add(table, line, { code, column, facts, isNote: false })
  }

  note(table: MapTable, line: number, column: MapColumn, code: Code, facts: RowReason['facts'] = {}): void {
    this.#add(table, line, { code, column, facts, isNote: true })
  }

  of(table: MapTable, line: number): readonly RowReason[] {
    return this.#reasons.get(`${table} ${line}`) ?? []
  }

  isRefused(table: MapTable, line: number): boolean {
    return this.of(table, line).some(({ isNote }) => !isNote)
  }

  get refused(): number {
    return [...this.#reasons.values()].filter((reasons) => reasons.some(({ isNote }) => !isNote)).length
  }

  #add(table: MapTable, line: number, reason: RowReason): void {
    const key = `${table} ${line}`
    this.#reasons.set(key, [...(this.#reasons.get(key) ?? []), reason])
  }
}
