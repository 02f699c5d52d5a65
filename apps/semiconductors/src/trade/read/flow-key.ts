/**
 * What a flow is of, in one number: line, importer, year, who says so, exporter, from the weightiest digits to the least. A row is
 * then three numbers; an index on one sorts in half the time of one on five columns; and all of one line and importer lies
 * side by side. It stays below 2^50, so that a double holds it exactly.
 */
export interface FlowKey {
  /** HS at six digits, as a number: 010121 is 10121. */
  readonly line: number
  /** UN numbers, below 1,000. */
  readonly importer: number
  readonly year: number
  readonly saidBy: SaidBy
  /** 0: the importer's own total. */
  readonly exporter: number
}

/** Who a figure is from: BACI, which reconciles both; the importer; the exporter. */
export const SAID_BY = { reconciled: 0, importer: 1, exporter: 2 } as const
export type SaidBy = (typeof SAID_BY)[keyof typeof SAID_BY]

const AREAS = 1024
const YEARS = 256
const FIRST_YEAR = 1900
const SAYERS = 4

export function flowKey(
  line: number,
  importer: number,
  year: number,
  saidBy: number,
  exporter: number,
): number {
  return (((line * AREAS + importer) * YEARS + (year - FIRST_YEAR)) * SAYERS + saidBy) * AREAS + exporter
}

/** The other way. */
export function partsOfKey(key: number): FlowKey {
  let rest = key
  const next = (base: number) => {
    const part = rest % base
    rest = (rest - part) / base
    return part
  }
  const exporter = next(AREAS)
  const saidBy = next(SAYERS) as SaidBy
  const year = next(YEARS) + FIRST_YEAR
  const importer = next(AREAS)
  return { line: rest, importer, year, saidBy, exporter }
}

/** Between which keys all of one line and importer lie, whatever the year and whoever says so. */
export function keysOf(line: number, importer: number): readonly [from: number, below: number] {
  const from = flowKey(line, importer, FIRST_YEAR, 0, 0)
  return [from, from + YEARS * SAYERS * AREAS]
}
