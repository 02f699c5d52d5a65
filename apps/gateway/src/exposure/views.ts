import type { Exposure } from '@trilateral/contracts/semiconductors'
import type { AsOf, Provenance, Total } from '../answer/answer.ts'

/** One way from a third country's measure to what the ministers undertook. */
export interface ExposureItem {
  readonly id: string
  /** Measure, clause, materials, input, stages, partners and commitments, each with where it is known from. */
  readonly exposure: Exposure
  readonly provenance: Provenance
}

export interface ExposureList {
  readonly asOf: AsOf
  /** What hits hardest first; then what would, if it were in force. */
  readonly items: readonly ExposureItem[]
  readonly total: Total
  /** Exposed now: in force, or not confirmed that it is not. */
  readonly exposed: number
  /** When the reader's ministry was last told anything by the area that registers measures; null: never. */
  readonly measuresHeardAt: string | null
}
