import type { Language } from '@trilateral/contracts'
import {
  MATERIALS,
  materialSchema,
  type Clause,
  type ClauseState,
} from '@trilateral/contracts/critical-minerals'
import { formatDate, message } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { countryName } from './country.ts'

const joined = (words: readonly string[], language: Language) => words.join(language === 'ja' ? '、' : ', ')

export function materialsOf(clause: Clause, language: Language): string {
  return joined(
    clause.goods.map(({ material }) => MATERIALS[material][language]),
    language,
  )
}

/** Against whom: the countries, or every destination, and military users where it is about them alone. */
export function targetOf({ target }: Pick<Clause, 'target'>, language: Language): string {
  const where =
    target.countries === null
      ? message(texts, language, 'target.every')
      : joined(
          target.countries.map((code) => countryName(code, language)),
          language,
        )
  return target.endUse === 'military' ? message(texts, language, 'target.military', { where }) : where
}

/** The dates that belong to a state: since, until, lapsed on; null where none is known. */
export function datesOf(standing: ClauseState, language: Language): string | null {
  const day = (value: string | null) =>
    value === null ? message(texts, language, 'date.unknown') : formatDate(language, value)
  switch (standing.state) {
    case 'in-force':
    case 'unconfirmed':
      return message(texts, language, 'dates.since', { day: day(standing.since) })
    case 'suspended':
      return message(texts, language, 'dates.suspended', {
        from: day(standing.from),
        until: day(standing.until),
      })
    case 'suspension-lapsed':
      return message(texts, language, 'dates.lapsed', { day: day(standing.lapsedOn) })
    case 'not-yet-effective':
      return message(texts, language, 'dates.from', { day: day(standing.from) })
    case 'ended':
      return message(texts, language, 'dates.ended', { day: day(standing.on) })
    default:
      return null
  }
}

/**
 * What a clause is called: its number. Instruments number a clause once and regulate several things in it, and the key then
 * tells them apart (`2-graphite`); where the number is not known, its materials name it.
 */
export function clauseName(clause: Clause, language: Language): string {
  const { key, number } = clause
  if (number === null)
    return message(texts, language, 'clause.unnumbered', { part: materialsOf(clause, language) })
  const rest = key.startsWith(`${number}-`) ? key.slice(number.length + 1) : ''
  if (rest === '') return message(texts, language, 'clause.name', { number })
  const material = materialSchema.safeParse(rest).data
  return message(texts, language, 'clause.name-part', {
    number,
    part: material ? MATERIALS[material][language] : rest,
  })
}
