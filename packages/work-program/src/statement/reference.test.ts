import { multilingualTextSchema, PARTIES } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { BODIES, BODY_CODES, bodyOn } from './bodies.ts'
import { CHAIRS, chairOn } from './chairs.ts'
import type { Reading, Validity } from './in-turn.ts'
import { MINISTRIES, ministryOn } from './ministries.ts'
import { OFFICE_HOLDERS, officeHolderOn } from './office-holders.ts'
import { earliestDay, latestDay, partialDateSchema } from './partial-date.ts'
import { displayName } from './person-name.ts'
import { STATEMENT } from './statement.ts'

/** What a reading says, short: the name, "earlier | later", or null for unknown. */
function told<Entry>(
  reading: Reading<Entry>,
  name: (entry: Entry) => string | undefined,
): string | null | undefined {
  if (reading.state === 'unknown') return null
  if (reading.state === 'between') return `${name(reading.earlier)} | ${name(reading.later)}`
  return name(reading.value)
}

describe('the Korean ministry and its names', () => {
  const called = (day: string) => told(ministryOn('kr', day), ({ name }) => name.en?.text)
  const OLD = 'Ministry of Trade, Industry and Energy'
  const NEW = 'Ministry of Trade, Industry and Resources'

  it.each([
    ['2024-06-26', OLD],
    ['2025-09-30', OLD],
    ['2025-10-01', `${OLD} | ${NEW}`],
    ['2025-10-31', `${OLD} | ${NEW}`],
    ['2025-11-01', NEW],
    ['2026-11-24', NEW],
  ])('given %s, then %s', (day, name) => {
    expect(called(day)).toBe(name)
  })

  it('given a day before any source, then it is unknown', () => {
    expect(called('2020-01-01')).toBeNull()
  })

  it('the ministries of Japan and the United States kept their names', () => {
    expect(told(ministryOn('jp', '2026-11-24'), ({ abbreviation }) => abbreviation ?? '')).toBe('METI')
    expect(told(ministryOn('us', '2026-11-24'), ({ abbreviation }) => abbreviation ?? '')).toBe('DOC')
  })
})

describe('the ministers', () => {
  it.each([
    ['jp', '2024-06-26', 'Saito Ken'],
    ['jp', '2024-09-30', 'Saito Ken'],
    ['jp', '2024-10-01', 'Muto Yoji'],
    ['jp', '2025-10-20', 'Muto Yoji'],
    ['jp', '2025-10-21', 'Akazawa Ryosei'],
    ['kr', '2024-06-26', 'Ahn Duk-geun'],
    ['kr', '2024-06-27', null],
    ['kr', '2025-12-16', null],
    ['kr', '2025-12-17', 'Kim Jung-kwan'],
    ['us', '2024-06-26', 'Gina Raimondo'],
    ['us', '2025-02-20', null],
    ['us', '2025-02-21', 'Howard Lutnick'],
  ] as const)('given %s on %s, then %s', (party, day, name) => {
    expect(told(officeHolderOn(party, day), (holder) => displayName(holder.name))).toBe(name)
  })

  it('are named in their own order, and in the reader’s script where a source gives it', () => {
    const [japan, korea, unitedStates] = STATEMENT.signatories.map(({ name }) => name)
    expect(japan && [displayName(japan), displayName(japan, 'ja'), displayName(japan, 'ko')]).toEqual([
      'Saito Ken',
      '齋藤健',
      'Saito Ken',
    ])
    expect(korea && displayName(korea, 'ko')).toBe('안덕근')
    expect(unitedStates && displayName(unitedStates, 'ja')).toBe('Gina Raimondo')
    expect(displayName({ family: 'Kim', given: null, displayOrder: 'family-first' })).toBe('Kim')
  })

  it('signed as Japan, the Republic of Korea and the United States, in that order', () => {
    expect(STATEMENT.signatories.map(({ party }) => party)).toEqual(['jp', 'kr', 'us'])
  })
})

describe('bodies that changed name or chair', () => {
  const called = (code: (typeof BODY_CODES)[number], day: string) =>
    told(bodyOn(code, day), ({ name, abbreviation }) => abbreviation ?? name.en?.text)

  it('the minerals partnership became FORGE on 4 February 2026', () => {
    expect(called('minerals-forum', '2026-02-03')).toBe('MSP')
    expect(called('minerals-forum', '2026-02-04')).toBe('FORGE')
    expect(told(chairOn('minerals-forum', '2026-03-01'), ({ country }) => country)).toBe('KR')
    expect(chairOn('minerals-forum', '2026-07-01')).toEqual({ state: 'unknown' })
  })

  it('the AI network changed its name some day in December 2025', () => {
    expect(called('ai-network', '2025-11-30')).toBe('International Network of AI Safety Institutes')
    expect(bodyOn('ai-network', '2025-12-10').state).toBe('between')
    expect(called('ai-network', '2026-01-01')).toMatch(/Measurement, Evaluation and Science$/)
    expect(told(chairOn('ai-network', '2026-01-01'), ({ country }) => country)).toBe('GB')
    expect(chairOn('ai-network', '2025-01-01')).toEqual({ state: 'unknown' })
  })

  it('the secretariat was launched on 20 November 2024 and goes round Korea, the United States and Japan', () => {
    const chair = (day: string) =>
      told(chairOn('trilateral-secretariat', day), ({ country, basis }) => `${country} ${basis}`)
    expect(bodyOn('trilateral-secretariat', '2024-11-19')).toEqual({ state: 'unknown' })
    expect(called('trilateral-secretariat', '2024-11-20')).toBe('Trilateral Secretariat')
    expect(chair('2026-10-31')).toBe('KR reported')
    expect(chair('2026-11-24')).toBe('KR reported | US announced')
    expect(chair('2026-12-01')).toBe('US announced')
    expect(chair('2029-01-01')).toBe('JP announced')
    expect(chair('2031-01-01')).toBeNull()
  })
})

describe('every entry of the reference', () => {
  const lines: readonly (readonly (Validity & { readonly source: { readonly name: string } })[])[] = [
    ...PARTIES.flatMap((party) => [MINISTRIES[party], OFFICE_HOLDERS[party]]),
    ...BODY_CODES.flatMap((code) => [BODIES[code], CHAIRS[code]]),
  ]

  it('names its source, has well-formed dates, and begins when the one before it ends or later', () => {
    for (const line of lines)
      for (const [index, { from, until, source }] of line.entries()) {
        expect(source.name).not.toBe('')
        for (const date of [from, until]) if (date) expect(partialDateSchema.parse(date)).toEqual(date)
        if (from && until) expect(latestDay(from) <= earliestDay(until)).toBe(true)
        const before = line[index - 1]?.until
        if (from && before) expect(earliestDay(before) <= earliestDay(from)).toBe(true)
      }
  })

  it('names in three languages, one of them the body’s own', () => {
    for (const { name } of [
      ...PARTIES.flatMap((party) => MINISTRIES[party]),
      ...BODY_CODES.flatMap((code) => BODIES[code]),
    ]) {
      expect(multilingualTextSchema.parse(name)).toEqual(name)
      expect(Object.keys(name)).toEqual(['en', 'ja', 'ko'])
    }
  })
})

describe('a day known by its month or year', () => {
  it('can mean any of its days', () => {
    expect(latestDay({ precision: 'month', date: '2028-02' })).toBe('2028-02-29')
    expect(latestDay({ precision: 'month', date: '2025-12' })).toBe('2025-12-31')
    expect(earliestDay({ precision: 'year', date: '2025' })).toBe('2025-01-01')
    expect(latestDay({ precision: 'year', date: '2025' })).toBe('2025-12-31')
  })
})
