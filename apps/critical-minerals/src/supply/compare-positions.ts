import { HOLDERS, type Holder, type SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { compare, type ComparedPosition, type Comparison } from '@trilateral/supply-risk'
import { riskOf, sharesInPercent } from './risk-of.ts'

export type Side = 'global' | 'sourcing'

/** A position as the comparison takes it; undefined where it says nothing of that side. */
export function comparedOf(position: SupplyPosition, side: Side): ComparedPosition | undefined {
  const supply = position[side]
  const shares = sharesInPercent(supply)
  if (!supply || !shares) return undefined
  const { material, stage, tariffLine, riskBasis } = position
  const answer = riskOf(position)
  return {
    material,
    stage,
    scope: side,
    // Imports by value are not sourcing (which holds domestic production too), and one tariff line is not another.
    method: supply.of === 'imports-by-value' ? `${supply.of} ${tariffLine ?? ''}` : supply.of,
    shares,
    risk: answer.known && riskBasis !== null ? { value: answer.risk.value, basis: riskBasis } : null,
  }
}

export type PositionComparison =
  | Comparison
  | { readonly comparable: false; readonly reasons: readonly NoSide[] }

export interface NoSide {
  readonly code: 'side-unknown'
  readonly a: string
  readonly b: string
}

export function comparePositions(a: SupplyPosition, b: SupplyPosition, side: Side): PositionComparison {
  const [one, other] = [comparedOf(a, side), comparedOf(b, side)]
  if (one && other) return compare(one, other)
  const reason = {
    code: 'side-unknown' as const,
    a: one ? 'known' : 'unknown',
    b: other ? 'known' : 'unknown',
  }
  return { comparable: false, reasons: [reason] }
}

/** Newer figures first: by the last year that they are of, else by the year of the study. */
export const yearOf = ({ period, edition }: Pick<SupplyPosition, 'period' | 'edition'>) =>
  period?.to ?? edition ?? 0

export interface HolderColumn<Position> {
  readonly holder: Holder
  /** Null: nobody has entered what this holder's own suppliers are. Unknown, not none. */
  readonly position: Position | null
}

/** The newest position of each importer that says who supplies it, in the order in which the product names them. */
export function partnersOwn<Position extends { readonly state: SupplyPosition }>(
  positions: readonly Position[],
): readonly HolderColumn<Position>[] {
  const newest = positions
    .filter(({ state }) => sharesInPercent(state.sourcing))
    .toSorted((a, b) => yearOf(b.state) - yearOf(a.state))
  return PARTNER_ORDER.map((holder) => ({
    holder,
    position: newest.find(({ state }) => state.holder === holder) ?? null,
  }))
}

/** Japan, Republic of Korea, United States; then whoever is no party. */
const PARTNER_ORDER: readonly Holder[] = [
  ...(['JP', 'KR', 'US'] as const),
  ...HOLDERS.filter((holder) => !['JP', 'KR', 'US'].includes(holder)),
]
