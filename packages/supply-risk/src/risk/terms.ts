import type { WeightedConcentration } from '../shares/weighted-concentration.ts'

/** Which supply the risk is judged on: the world's (GS), the user's own sourcing (EU), or both mixed by import reliance. */
export const BASES = ['GS', 'EU', 'GS+EU'] as const

export type Basis = (typeof BASES)[number]

export const TERMS = [
  'globalConcentration',
  'globalWeight',
  'sourcingConcentration',
  'sourcingWeight',
  'concentration',
  'notRecycled',
  'substitution',
] as const

export type TermCode = (typeof TERMS)[number]

/** The parts of the formula. Null: not known, or not used on this basis. */
export type Terms = Readonly<Record<TermCode, number | null>>

/** How much each supply counts: by import reliance on GS+EU, alone otherwise. */
export function weightsOf(basis: Basis, importReliance: number | null) {
  if (basis === 'GS') return { global: 1, sourcing: 0 }
  if (basis === 'EU') return { global: 0, sourcing: 1 }
  if (importReliance === null) throw new Error('GS+EU without import reliance')
  return { global: importReliance / 2, sourcing: 1 - importReliance / 2 }
}

export type Weights = ReturnType<typeof weightsOf>

/** The mix of both weighted concentrations. One of them may be absent where its weight is zero; not known makes null. */
export function mixed(
  weights: Weights,
  global: WeightedConcentration | null,
  sourcing: WeightedConcentration | null,
  of: (side: WeightedConcentration) => number | null,
): number | null {
  const part = (weight: number, side: WeightedConcentration | null) => {
    if (weight === 0) return 0
    const value = side && of(side)
    return value === null ? null : weight * value
  }
  const [one, other] = [part(weights.global, global), part(weights.sourcing, sourcing)]
  return one === null || other === null ? null : one + other
}
