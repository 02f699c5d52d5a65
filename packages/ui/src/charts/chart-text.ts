import type { Basis } from '@trilateral/contracts/work-program'
import type { ReactNode } from 'react'
import type { ChartSource } from './chart-source.ts'

/** What every chart says about itself. */
export interface ChartText {
  /** What the chart shows, as a sentence that states the finding. Caption and accessible name. */
  readonly finding: string
  readonly sources: readonly ChartSource[]
  /** On what the figures rest; always given for illustrative ones. */
  readonly basis?: Basis | undefined
  /** Coverage, method, how unknown parts were treated. */
  readonly note?: ReactNode
}
