import type { Language } from '@trilateral/contracts'
import { isMaterial, MATERIALS, type Clause, type ClauseState } from '@trilateral/contracts/critical-minerals'
import { message } from '../language/catalogue.ts'
import { countryName } from '../language/country-name.ts'
import { kit } from '../language/kit-messages.ts'
import { formatDate } from '../time/calendar-day.ts'

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
      ? message(kit, language, 'target.every')
      : joined(
          target.countries.map((code) => countryName(code, language)),
          language,
        )
  return target.endUse === 'military' ? message(kit, language, 'target.military', { where }) : where
}

/** The dates that belong to a state: since, until, lapsed on; null where none is known. */
export function datesOf(standing: ClauseState, language: Language): string | null {
  const day = (value: string) => formatDate(language, value)
  switch (standing.state) {
    case 'in-force':
    case 'unconfirmed':
      return standing.since === null
        ? null
        : message(kit, language, 'standing.since', { day: day(standing.since) })
    case 'suspended':
      return suspensionDates(standing, language)
    case 'suspension-lapsed':
      return message(kit, language, 'standing.lapsed', { day: day(standing.lapsedOn) })
    case 'not-yet-effective':
      return message(kit, language, 'standing.from', { day: day(standing.from) })
    case 'ended':
      return message(kit, language, 'standing.ended', { day: day(standing.on) })
    default:
      return null
  }
}

type Suspended = Extract<ClauseState, { state: 'suspended' }>

function suspensionDates({ from, until }: Suspended, language: Language): string {
  const first = from === null ? null : formatDate(language, from)
  if (until === null)
    return first === null
      ? message(kit, language, 'standing.suspended-open')
      : message(kit, language, 'standing.suspended-from', { from: first })
  const last = formatDate(language, until)
  return first === null
    ? message(kit, language, 'standing.suspended-until', { until: last })
    : message(kit, language, 'standing.suspended', { from: first, until: last })
}

/**
 * What a clause is called: its number. Instruments number a clause once and regulate several things in it, and the key then
 * tells them apart (`2-graphite`); where the number is not known, its materials name it.
 */
export function clauseName(clause: Clause, language: Language): string {
  const { key, number } = clause
  if (number === null)
    return message(kit, language, 'clause.unnumbered', { part: materialsOf(clause, language) })
  const rest = key.startsWith(`${number}-`) ? key.slice(number.length + 1) : ''
  if (rest === '') return message(kit, language, 'clause.name', { number })
  const part = isMaterial(rest) ? MATERIALS[rest][language] : rest
  return message(kit, language, 'clause.name-part', { number, part })
}
