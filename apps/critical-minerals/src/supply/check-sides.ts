import { decided, type Decision } from '@trilateral/contracts'
import type { SupplierShares } from '@trilateral/contracts/critical-minerals'
import {
  coverageOf,
  fractionOf,
  inPercent,
  percentOf,
  SHARE_SUM_TOLERANCE,
  shareRefusals,
  type Share,
} from '@trilateral/supply-risk'
import type { SharesDraft } from './position-draft.ts'
import { refuse, SUPPLY_REFUSALS, type SupplyRefusal } from './refusals.ts'

/**
 * How far above 100 % the printed shares may add up by their rounding alone: half of the last digit printed, for each; a
 * share printed as "below 0.1 %" may be nothing at all. The EU's manganese (57 suppliers to one decimal, 101.8 %) is so explained.
 */
function roundingOf(shares: readonly Share[]): number {
  const most = shares.reduce((sum, { share, censored }) => sum + (censored ? share : halfStep(share)), 0)
  return Math.max(SHARE_SUM_TOLERANCE, most)
}

function halfStep(percent: number): number {
  const [, decimals = ''] = String(Math.round(percent * 1e6) / 1e6).split('.')
  return 0.5 / 10 ** decimals.length
}

/** Why shares (percent) are no one supply; undefined when they are. `field` as `shares.2.country`. */
export function sharesRefusal(shares: readonly Share[]) {
  const sum = coverageOf(shares)
  const tooMuch = sum > 100 + roundingOf(shares)
  const row = shares.findIndex(({ t }) => t !== undefined && t > 2)
  const found = shareRefusals(shares).find(({ code }) => code !== 'shares-sum-over-hundred' || tooMuch)
  if (found) return found
  return row === -1
    ? undefined
    : { code: 'trade-parameter-out-of-range', field: `shares.${row}.t`, facts: { t: shares[row]?.t ?? '' } }
}

const isKnown = (code: string): code is SupplyRefusal => SUPPLY_REFUSALS.some((each) => each === code)

/** One side of a position: the world's supply, or the holder's own. */
export function checkSide(
  draft: SharesDraft | null,
  side: 'global' | 'sourcing',
): Decision<SupplierShares | null> {
  if (draft === null) return decided(null)
  const { of, shares, source } = draft
  const refusal = sharesRefusal(inPercent(shares))
  if (refusal) {
    const { code, field = 'shares', facts } = refusal
    // A code that the screens cannot explain would be a fault of ours, not of the official's.
    if (!isKnown(code)) throw new Error(`supply-risk refuses with an unknown code: ${code}`)
    return refuse(code, `${side}.${field.replace(/\.t$/, '.trade')}`, facts)
  }
  if (source === null || source.name === '') return refuse('source-missing', `${side}.source`)
  return decided({
    of,
    shares: shares.map((share) => ({ ...share, share: fractionOf(percentOf(share.share)) })),
    source,
  })
}
