import { decided, refused, type Decision } from '@trilateral/contracts'
import type { SupplyRiskInputs } from '../risk/inputs.ts'
import type { Change, Side } from './change.ts'
import { replaceShare } from './replace-share.ts'

/** The inputs with one of them replaced. Whether the formula can be applied to them is not asked here. */
export function withChange(inputs: SupplyRiskInputs, change: Change): Decision<SupplyRiskInputs> {
  switch (change.kind) {
    case 'share':
      return withSide(inputs, change.side, (shares) =>
        replaceShare(shares, change.country, change.share, change.others),
      )
    case 'shares':
      return decided({ ...inputs, [change.side]: change.shares })
    case 'trade':
      return withSide(inputs, change.side, (shares) =>
        shares.some(({ country }) => country === change.country)
          ? decided(shares.map((one) => (one.country === change.country ? { ...one, t: change.t } : one)))
          : refused('supplier-not-listed', 'country', { country: change.country }),
      )
    case 'governance':
      return decided({ ...inputs, governance: { ...inputs.governance, [change.country]: change.score } })
    case 'governance-scores':
      return decided({ ...inputs, governance: change.governance })
    case 'import-reliance':
      return decided({ ...inputs, importReliance: change.value })
    case 'eol-recycling':
      return decided({ ...inputs, eolRecycling: change.value })
    case 'substitution':
      return decided({ ...inputs, substitution: change.value })
    default:
      return decided({ ...inputs, basis: change.basis })
  }
}

type Shares = NonNullable<SupplyRiskInputs[Side]>

function withSide(
  inputs: SupplyRiskInputs,
  side: Side,
  change: (shares: Shares) => Decision<Shares>,
): Decision<SupplyRiskInputs> {
  const shares = inputs[side]
  if (!shares) return refused('side-without-shares', side)
  const changed = change(shares)
  return changed.ok ? decided({ ...inputs, [side]: changed.value }) : changed
}
