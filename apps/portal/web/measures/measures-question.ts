import { calendarDateSchema } from '@trilateral/contracts'
import { CLAUSE_STATES, countryCodeSchema, materialSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

// An address that someone typed or that grew old is read as far as it makes sense: what does not is left out.
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const moment = z.object({ on: optional(calendarDateSchema), known: optional(calendarDateSchema) })

const question = moment.extend({
  target: optional(countryCodeSchema),
  material: optional(materialSchema),
  state: optional(z.enum(CLAUSE_STATES)),
  search: optional(z.string().trim().min(1).max(200)),
})

export type MeasuresMoment = z.infer<typeof moment>
export type MeasuresQuestion = z.infer<typeof question>

/** For which day, and with the knowledge of which, a page answers. */
export const measuresMoment = (search: unknown): MeasuresMoment => moment.parse(search)

/** What the list of measures is asked, as the address says it. */
export const measuresQuestion = (search: unknown): MeasuresQuestion => question.parse(search)

/** The same moment as the end of an address; '' for here and now. */
export function momentSearch({ on, known }: MeasuresMoment): string {
  const parts = [
    ...(on === undefined ? [] : [`on=${on}`]),
    ...(known === undefined ? [] : [`known=${known}`]),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The end of a day, everywhere on earth: what was recorded on that day in Tokyo or in Washington counts. */
export function knownAtOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day}T23:59:59-12:00`
}
