import type { Party } from '@trilateral/contracts'
import type { Declared, Program } from '@trilateral/contracts/work-program'

export const PROGRAM_ORDERS = ['worst-first', 'next-milestone'] as const
export type ProgramOrder = (typeof PROGRAM_ORDERS)[number]

/** What a reader asks of the programs. What is left out does not narrow the answer. */
export interface ProgramQuestion {
  readonly area?: string | undefined
  readonly commitment?: string | undefined
  readonly rating?: Declared | 'not-assessed' | undefined
  /** Programs for which this ministry has named an owner. */
  readonly party?: Party | undefined
  readonly status?: Program['status'] | undefined
  readonly search?: string | undefined
  readonly order: ProgramOrder
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}
