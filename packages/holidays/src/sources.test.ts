import { existsSync, readFileSync } from 'node:fs'
import type { Party } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { holidays } from './holidays.ts'

/** The folder of source files that lies beside the repository. */
const SHARED_DATA = new URL('../../../../shared/data/holidays/', import.meta.url)

function read(name: string): string {
  const file = new URL(name, SHARED_DATA)
  if (!existsSync(file))
    throw new Error(
      `${name} is missing: the folder shared/data must lie beside the repository to check the holidays against it`,
    )
  return readFileSync(file, 'utf8')
}

const table = (name: string) => JSON.parse(read(name)) as Record<string, string | string[]>

const ours = (party: Party, year: number) =>
  holidays.filter((each) => each.party === party && each.day.startsWith(`${year}`))

const days = (found: readonly { readonly day: string }[]) =>
  [...new Set(found.map(({ day }) => day))].toSorted()

// Needs the folder shared/data beside the repository, and fails without it.
describe('the holidays are those of their sources', () => {
  it.each([2024, 2025, 2026, 2027])(
    'of Japan in %i, with substitutes, as the Cabinet Office lists them',
    (year) => {
      const listed = read('jp_holidays.yml').matchAll(new RegExp(`^(${year}-\\d\\d-\\d\\d): (.+)$`, 'gm'))
      const byDay = new Map([...listed].map(([, day = '', name = '']) => [day, name]))
      const found = ours('jp', year).filter(({ kind }) => kind !== 'offices-closed')
      expect(days(found)).toEqual([...byDay.keys()])
      for (const { day, kind, name } of found)
        if (kind === 'holiday' && name.ja !== '国民の休日') expect(name.ja).toBe(byDay.get(day))
        else expect(byDay.get(day)).toMatch(/休日$/)
    },
  )

  it.each([2024, 2025, 2026])('of Korea in %i, by day and name, as the almanac lists them', (year) => {
    const listed = Object.entries(table(`kr_${year}.json`)).flatMap(([day, names]) =>
      [names].flat().map((name) => `${day} ${plain(name)}`),
    )
    expect(ours('kr', year).map(({ day, name }) => `${day} ${plain(name.ko)}`)).toEqual(listed)
  })

  it('of Korea in 2027, as they were computed, which is said of each', () => {
    const listed = Object.keys(table('vacanza_KR.json')).filter((day) => day.startsWith('2027'))
    expect(days(ours('kr', 2027))).toEqual(listed)
    expect(ours('kr', 2027).every(({ source }) => source.isComputed)).toBe(true)
    expect(ours('kr', 2026).some(({ source }) => source.isComputed)).toBe(false)
  })

  it.each([2024, 2025, 2026, 2027])('of the United States in %i', (year) => {
    const listed = Object.entries(table('vacanza_US.json')).filter(([day]) => day.startsWith(`${year}`))
    const federal =
      /^(New Year's Day|Birthday of Martin|Washington's|Memorial Day|Juneteenth|Independence Day|Labor Day|Columbus|Veterans|Thanksgiving|Christmas Day)/
    const found = ours('us', year).filter(({ kind }) => kind !== 'offices-closed')
    expect(days(found)).toEqual(listed.filter(([, name]) => federal.test(String(name))).map(([day]) => day))
  })
})

/** Which election, and how dots are written, differ from year to year. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/^제\d+대/, '')
    .replace(/^임시공휴일\((.+)\)$/, '$1')
    .replaceAll(/[ㆍ·ᆞ\s]/g, '')
