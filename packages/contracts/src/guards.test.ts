import { anything, assert, constantFrom, date, oneof, property, stringMatching, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDateSchema, isCalendarDate } from './calendar-date.ts'
import { isLanguage, languageSchema } from './language.ts'
import { isParty, partySchema } from './party.ts'

const digits = (length: number) => stringMatching(new RegExp(`^[0-9]{${length}}$`))
const nearlyDays = tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'))
const days = date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })

test('a screen’s guard takes for a day just what the schema takes for one', () => {
  const given = oneof(
    nearlyDays,
    days.map((day) => day.toISOString().slice(0, 10)),
    anything(),
  )
  assert(
    property(given, (value) => {
      expect(isCalendarDate(value)).toBe(calendarDateSchema.safeParse(value).success)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-12-31T00:00',
  '26-1-1',
])('%s is a day for both or for neither', (value) => {
  expect(isCalendarDate(value)).toBe(calendarDateSchema.safeParse(value).success)
})

test('its guards of language and party take what the schemas take', () => {
  assert(
    property(oneof(constantFrom('en', 'ja', 'ko', 'jp', 'kr', 'us'), anything()), (value) => {
      expect(isLanguage(value)).toBe(languageSchema.safeParse(value).success)
      expect(isParty(value)).toBe(partySchema.safeParse(value).success)
    }),
  )
})
