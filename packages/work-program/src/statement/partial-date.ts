import { z } from 'zod'
import { calendarDateSchema, type CalendarDate } from '@trilateral/contracts'

/** A day known as exactly as its source gives it: 2025, 2025-10 or 2025-10-21. */
export const partialDateSchema = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), date: calendarDateSchema }),
  z.strictObject({ precision: z.literal('month'), date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ precision: z.literal('year'), date: z.string().regex(/^\d{4}$/) }),
])

export type PartialDate = Readonly<z.infer<typeof partialDateSchema>>

export const onDay = (date: CalendarDate): PartialDate => ({ precision: 'day', date })
export const inMonth = (date: string): PartialDate => ({ precision: 'month', date })

/** The first day that it can mean. */
export function earliestDay({ precision, date }: PartialDate): CalendarDate {
  if (precision === 'day') return date
  return precision === 'month' ? `${date}-01` : `${date}-01-01`
}

/** The last day that it can mean. */
export function latestDay({ precision, date }: PartialDate): CalendarDate {
  if (precision === 'day') return date
  if (precision === 'year') return `${date}-12-31`
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}
