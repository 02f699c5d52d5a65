import { CLAUSE_STATES, MATERIALS, type Material } from '@trilateral/contracts/critical-minerals'
import { asks, calendarDay, oneOf, words, written } from '../frame/address.ts'

const moment = { on: calendarDay, known: calendarDay }

/** For which day, and with the knowledge of which, a page answers. */
export const measuresMoment = asks(moment)

/** What the list of measures is asked, as the address says it. */
export const measuresQuestion = asks({
  ...moment,
  target: written(/^[A-Z]{2}$/),
  material: oneOf(Object.keys(MATERIALS) as Material[]),
  state: oneOf(CLAUSE_STATES),
  search: words,
})

export type MeasuresMoment = ReturnType<typeof measuresMoment>
export type MeasuresQuestion = ReturnType<typeof measuresQuestion>

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
