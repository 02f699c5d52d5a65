import { decided, refused, type Decision } from '@trilateral/contracts'
import { SHARE_SUM_TOLERANCE } from '../shares/check-shares.ts'
import { coverageOf, type Share } from '../shares/share.ts'

/**
 * Gives one country another share (percent). `rescaled`: the others keep their proportions among each other and the sum
 * stays; `kept`: the others stay and the sum moves.
 * Refusals: `share-out-of-range` {share}; rescaled: `no-others-to-rescale`, `share-over-coverage` {share, coverage}; kept: `shares-sum-over-hundred` {sum}.
 */
export function replaceShare(
  shares: readonly Share[],
  country: string,
  share: number,
  others: 'rescaled' | 'kept',
): Decision<readonly Share[]> {
  if (!(share >= 0 && share <= 100)) return refused('share-out-of-range', 'share', { share })
  const before = shares.find((one) => one.country === country)
  if (before?.share === share) return decided(shares)
  const rest = shares.filter((one) => one.country !== country)
  const changed = before
    ? { country, share, ...(before.t === undefined ? {} : { t: before.t }) }
    : { country, share }
  return others === 'kept' ? keptOthers(shares, rest, changed) : rescaledOthers(shares, rest, changed)
}

function keptOthers(shares: readonly Share[], rest: readonly Share[], changed: Share) {
  const next = inPlace(shares, rest, changed)
  const sum = coverageOf(next)
  // Printed figures may already stand above the tolerance; then only going further up is refused.
  return sum > Math.max(100 + SHARE_SUM_TOLERANCE, coverageOf(shares))
    ? refused('shares-sum-over-hundred', 'share', { sum })
    : decided(next)
}

function rescaledOthers(shares: readonly Share[], rest: readonly Share[], changed: Share) {
  const coverage = coverageOf(shares)
  const sumOfRest = rest.reduce((sum, one) => sum + one.share, 0)
  if (sumOfRest === 0) return refused('no-others-to-rescale', 'share')
  if (changed.share > coverage)
    return refused('share-over-coverage', 'share', { share: changed.share, coverage })
  const factor = (coverage - changed.share) / sumOfRest
  const scaled = rest.map((one) => ({ ...one, share: one.share * factor }))
  return decided(inPlace(shares, scaled, changed))
}

/** The changed share where the old one stood; at the end when the country is new; gone at zero. */
function inPlace(shares: readonly Share[], rest: readonly Share[], changed: Share): readonly Share[] {
  const at = shares.findIndex((one) => one.country === changed.country)
  const place = at === -1 ? rest.length : at
  return rest.toSpliced(place, 0, ...(changed.share > 0 ? [changed] : []))
}
