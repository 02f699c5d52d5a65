import { HOLDERS, type Holder, type SupplyPosition } from '@trilateral/contracts/critical-minerals'
import {
  compare,
  comparedOf,
  sharesInPercent,
  yearOf,
  type Comparison,
  type PositionSide,
} from '@trilateral/supply-risk'

export type PositionComparison =
  | Comparison
  | { readonly comparable: false; readonly reasons: readonly NoSide[] }

export interface NoSide {
  readonly code: 'side-unknown'
  readonly a: string
  readonly b: string
}

export function comparePositions(
  a: SupplyPosition,
  b: SupplyPosition,
  side: PositionSide,
): PositionComparison {
  const [one, other] = [comparedOf(a, side), comparedOf(b, side)]
  if (one && other) return compare(one, other)
  const reason = {
    code: 'side-unknown' as const,
    a: one ? 'known' : 'unknown',
    b: other ? 'known' : 'unknown',
  }
  return { comparable: false, reasons: [reason] }
}

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
