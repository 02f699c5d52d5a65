import { isCalendarDate } from '@trilateral/contracts'

// What the address asks is read before the first page stands: a library of schemas, an eighth of all that a first visit loads,
// would come for this alone.

/** One field of an address; what makes no sense to it is left out, as if it had not been typed. */
type Field<Value> = (given: unknown) => Value | undefined

type Fields = Readonly<Record<string, Field<unknown>>>

/** What an address says of these fields. */
export type Asked<Of extends Fields> = {
  -readonly [Name in keyof Of]?: ReturnType<Of[Name]> | undefined
}

/** Reads an address: each field as far as it makes sense, and nothing else. */
export const asks =
  <Of extends Fields>(fields: Of) =>
  (search: unknown): Asked<Of> => {
    const given = new Map(typeof search === 'object' && search !== null ? Object.entries(search) : [])
    const read = Object.entries(fields).map(([name, field]) => [name, field(given.get(name))] as const)
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Asked<Of>
  }

export const calendarDay: Field<string> = (given) => (isCalendarDate(given) ? given : undefined)

export const yesOrNo: Field<boolean> = (given) => (typeof given === 'boolean' ? given : undefined)

export const oneOf =
  <const Value extends string>(values: readonly Value[]): Field<Value> =>
  (given) =>
    values.find((value) => value === given)

export const written =
  (pattern: RegExp): Field<string> =>
  (given) =>
    typeof given === 'string' && pattern.test(given) ? given : undefined

/** A work area, a section, a class: which there are, the screen alone knows. */
export const code = written(/^[a-z][a-z-]{0,39}$/)

export const commitmentCode = written(/^[a-z][a-z-]{0,39}-[1-9][0-9]?$/)

/** What someone looks for, as far as a search takes it. */
export const words: Field<string> = (given) => {
  const trimmed = typeof given === 'string' ? given.trim() : ''
  return trimmed.length > 0 && trimmed.length <= 200 ? trimmed : undefined
}

export const wholeNumber =
  (least: number, most: number): Field<number> =>
  (given) => {
    const number = typeof given === 'string' || typeof given === 'number' ? Number(given) : Number.NaN
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined
  }
