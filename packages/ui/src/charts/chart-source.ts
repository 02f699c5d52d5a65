import type { CalendarDate } from '@trilateral/contracts'

/** Where a chart's figures come from. */
export interface ChartSource {
  readonly name: string
  readonly url: string | null
  readonly accessedOn?: CalendarDate | undefined
}
