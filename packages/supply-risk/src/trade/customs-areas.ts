import type { Language } from '@trilateral/contracts'
import { PRESENT_AREAS } from './area-codes.ts'
import { FORMER_AREAS } from './former-areas.ts'
import { UNNAMED_AREAS } from './unnamed-areas.ts'

/** A country as statistics number it, or what they book under none. */
export interface CustomsArea {
  readonly number: number
  /** ISO 3166-1 alpha-2; null: no country of today. */
  readonly country: string | null
  /** What it is called where it has no country code. */
  readonly names: Readonly<Record<Language, string>> | null
  /** Not elsewhere specified: nobody can say which country it is. */
  readonly isUnnamed: boolean
}

/** The whole world: a total, never a supplier. */
export const WORLD = 0

const LETTERS_OF_WORLD = 'W00'

const AREAS: ReadonlyMap<number, CustomsArea> = new Map(
  [
    ...FORMER_AREAS.map(({ number, names }) => ({ number, country: null, names, isUnnamed: false })),
    ...PRESENT_AREAS.map(({ number, country }) => ({ number, country, names: null, isUnnamed: false })),
    ...UNNAMED_AREAS.map(({ number, names }) => ({ number, country: null, names, isUnnamed: true })),
  ].map((area) => [area.number, area]),
)

// A later entry wins: DEU is Germany, not the Federal Republic until 1990.
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...UNNAMED_AREAS, ...FORMER_AREAS, ...PRESENT_AREAS].flatMap(({ alpha3, number }) =>
    alpha3 === null ? [] : [[alpha3, number] as const],
  ),
  [LETTERS_OF_WORLD, WORLD] as const,
])

const COUNTRIES: ReadonlyMap<string, number> = new Map(
  PRESENT_AREAS.map(({ country, number }) => [country, number]),
)

export const customsArea = (number: number): CustomsArea | undefined => AREAS.get(number)

/** The number of a country by its ISO 3166-1 alpha-2 code. */
export const numberOfCountry = (country: string): number | undefined => COUNTRIES.get(country)

/** Every number that stands for something: areas and the world. */
export const AREA_NUMBERS: readonly number[] = [WORLD, ...AREAS.keys()]

/** The three letters that statistics write, and the number that they stand for. */
export const AREA_LETTERS: readonly (readonly [letters: string, number: number])[] = [...NUMBERS]

/** Countries of today that customs statistics number: any of them may be asked for as an importer. */
export const IMPORTING_COUNTRIES: readonly string[] = [...COUNTRIES.keys()]
