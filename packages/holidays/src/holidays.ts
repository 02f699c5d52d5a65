import { PARTIES, type CalendarDate, type Party } from '@trilateral/contracts'
import type { Holiday, HolidayKind, HolidaySource } from './holiday.ts'
import { JAPANESE_DAYS, JAPANESE_NAMES, JAPANESE_OFFICES_CLOSED } from './japan.ts'
import { KOREAN_ALMANAC_TO, KOREAN_DAYS, KOREAN_NAMES, koreanKind } from './korea.ts'
import { observedFor, substituteFor, type Named } from './named-days.ts'
import {
  CABINET_OFFICE,
  COMPUTED_FOR_KOREA,
  EXECUTIVE_ORDERS,
  FEDERAL_HOLIDAYS,
  JAPANESE_OFFICES_ACT,
  KOREAN_ALMANAC,
} from './sources.ts'
import { AMERICAN_CLOSURES, AMERICAN_DAYS, AMERICAN_NAMES } from './united-states.ts'

/** Years of which all three countries' days are known. */
export const HOLIDAYS_FROM = '2024-01-01'
export const HOLIDAYS_TO = '2027-12-31'

const OFFICES_CLOSED: Named = { en: 'Year-end closure of offices', ja: '年末年始の閉庁', ko: '연말연시 휴무' }

const holidayOf =
  (party: Party) =>
  (day: CalendarDate, kind: HolidayKind, name: Named, source: HolidaySource): Holiday => ({
    day,
    party,
    kind,
    name,
    source,
  })

function* inJapan(): Generator<Holiday> {
  const holiday = holidayOf('jp')
  for (const [year, days] of Object.entries(JAPANESE_DAYS)) {
    for (const [day, code, substitute] of days) {
      const name = JAPANESE_NAMES[code]
      yield substitute
        ? holiday(`${year}-${day}`, 'substitute', substituteFor(name), CABINET_OFFICE)
        : holiday(`${year}-${day}`, 'holiday', name, CABINET_OFFICE)
    }
    for (const day of JAPANESE_OFFICES_CLOSED)
      yield holiday(`${year}-${day}`, 'offices-closed', OFFICES_CLOSED, JAPANESE_OFFICES_ACT)
  }
}

function* inKorea(): Generator<Holiday> {
  const holiday = holidayOf('kr')
  for (const [year, days] of Object.entries(KOREAN_DAYS)) {
    const source = Number(year) > KOREAN_ALMANAC_TO ? COMPUTED_FOR_KOREA : KOREAN_ALMANAC
    for (const [day, code, substitute] of days) {
      const name = KOREAN_NAMES[code]
      const kind = koreanKind(code, substitute !== undefined)
      yield holiday(`${year}-${day}`, kind, substitute ? substituteFor(name) : name, source)
    }
  }
}

function* inTheUnitedStates(): Generator<Holiday> {
  const holiday = holidayOf('us')
  for (const [year, days] of Object.entries(AMERICAN_DAYS))
    for (const [day, code, observed] of days) {
      const name = AMERICAN_NAMES[code]
      if (AMERICAN_CLOSURES.has(code))
        yield holiday(`${year}-${day}`, 'offices-closed', name, EXECUTIVE_ORDERS)
      else if (observed) yield holiday(`${year}-${day}`, 'substitute', observedFor(name), FEDERAL_HOLIDAYS)
      else yield holiday(`${year}-${day}`, 'holiday', name, FEDERAL_HOLIDAYS)
    }
}

/** Every day off of the three governments, by day. */
export const holidays: readonly Holiday[] = [...inJapan(), ...inKorea(), ...inTheUnitedStates()].toSorted(
  (a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)),
)

const byPartyAndDay = new Map<string, Holiday[]>()
for (const holiday of holidays) {
  const key = `${holiday.party} ${holiday.day}`
  byPartyAndDay.set(key, [...(byPartyAndDay.get(key) ?? []), holiday])
}

/** What a party's offices are closed for on a day; several when holidays coincide, none on other days. */
export const holidaysOn = (party: Party, day: CalendarDate): readonly Holiday[] =>
  byPartyAndDay.get(`${party} ${day}`) ?? []

/** Whether a party's ministry works on a day. */
export interface WorkingDay {
  /** Null: the year's holidays are not known here, and the day is no weekend. */
  readonly works: boolean | null
  readonly isWeekend: boolean
  readonly holidays: readonly Holiday[]
}

export function workingDay(party: Party, day: CalendarDate): WorkingDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  const off = holidaysOn(party, day)
  const isKnown = day >= HOLIDAYS_FROM && day <= HOLIDAYS_TO
  return { works: isWeekend || off.length > 0 ? false : isKnown ? true : null, isWeekend, holidays: off }
}

export type WorkingDays = Readonly<Record<Party, WorkingDay>>

export const workingDays = (day: CalendarDate): WorkingDays => ({
  jp: workingDay('jp', day),
  kr: workingDay('kr', day),
  us: workingDay('us', day),
})

/** Whether all three ministries work on the day; null: at least one is not known, and none is known to be closed. */
export function allThreeWork(days: WorkingDays): boolean | null {
  if (PARTIES.some((party) => days[party].works === false)) return false
  return PARTIES.every((party) => days[party].works === true) ? true : null
}
