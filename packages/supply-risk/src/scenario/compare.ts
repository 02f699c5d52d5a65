import { concentration } from '../shares/concentration.ts'
import type { Share } from '../shares/share.ts'

/** One year's, or one party's, view of one supply. */
export interface ComparedPosition {
  readonly material: string
  readonly stage: string
  /** Whose supply: the world's or a party's own sourcing. */
  readonly scope: string
  /** How the figures were made, for example `eu-2023`. Figures made otherwise are not compared. */
  readonly method: string
  readonly shares: readonly Share[]
  /** The supply risk and the basis it was computed on; null when not computed. */
  readonly risk: { readonly value: number | null; readonly basis: string } | null
}

export type NotComparableCode =
  | 'different-material'
  | 'different-stage'
  | 'different-scope'
  | 'different-method'
  | 'different-basis'

export interface NotComparable {
  readonly code: NotComparableCode
  readonly a: string
  readonly b: string
}

/** Null where one side is not known: no difference is then given. */
export interface Pair {
  readonly a: number | null
  readonly b: number | null
  readonly difference: number | null
}

export interface CountryChange extends Pair {
  readonly country: string
}

export type Comparison =
  | { readonly comparable: false; readonly reasons: readonly NotComparable[] }
  | {
      readonly comparable: true
      readonly risk: Pair
      readonly hhi: Pair
      readonly coverage: Pair
      /** Every country of either; a country that one side does not list has null there. Largest movement first. */
      readonly countries: readonly CountryChange[]
      /** Listed in b alone. */
      readonly entering: readonly string[]
      /** Listed in a alone. */
      readonly leaving: readonly string[]
    }

const ASPECTS = [
  ['different-material', ({ material }) => material],
  ['different-stage', ({ stage }) => stage],
  ['different-scope', ({ scope }) => scope],
  ['different-method', ({ method }) => method],
  ['different-basis', ({ risk }) => risk?.basis ?? null],
] as const satisfies readonly [NotComparableCode, (position: ComparedPosition) => string | null][]

/** Two years, or two parties' positions, side by side; or why they cannot be: then no number is given. */
export function compare(a: ComparedPosition, b: ComparedPosition): Comparison {
  const reasons = ASPECTS.flatMap(([code, of]) => {
    const [one, other] = [of(a), of(b)]
    return one === null || other === null || one === other ? [] : [{ code, a: one, b: other }]
  })
  if (reasons.length > 0) return { comparable: false, reasons }
  const countries = changes(a.shares, b.shares)
  const [one, other] = [concentration(a.shares), concentration(b.shares)]
  return {
    comparable: true,
    risk: pair(a.risk?.value ?? null, b.risk?.value ?? null),
    hhi: pair(one.hhi, other.hhi),
    coverage: pair(one.coverage, other.coverage),
    countries,
    entering: countries.filter((change) => change.a === null).map(({ country }) => country),
    leaving: countries.filter((change) => change.b === null).map(({ country }) => country),
  }
}

const pair = (a: number | null, b: number | null): Pair => ({
  a,
  b,
  difference: a === null || b === null ? null : b - a,
})

/** How far a share moved, a country not listed counting as zero: for the order of rows alone. */
const moved = ({ a, b }: Pair) => Math.abs((b ?? 0) - (a ?? 0))

/** A country's share, null where it supplies nothing that is known. */
const shareOf = (shares: readonly Share[], country: string) =>
  shares.find((one) => one.country === country && one.share > 0)?.share ?? null

function changes(a: readonly Share[], b: readonly Share[]): readonly CountryChange[] {
  const supplying = [...a, ...b].filter(({ share }) => share > 0).map(({ country }) => country)
  return [...new Set(supplying)]
    .map((country) => ({ country, ...pair(shareOf(a, country), shareOf(b, country)) }))
    .toSorted((x, y) => moved(y) - moved(x) || (x.country < y.country ? -1 : 1))
}
