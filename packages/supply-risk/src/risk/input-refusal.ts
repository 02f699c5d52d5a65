import type { Refusal } from '@trilateral/contracts'
import { shareRefusals } from '../shares/check-shares.ts'
import type { Share } from '../shares/share.ts'
import type { SupplyRiskInputs } from './inputs.ts'
import { BASES } from './terms.ts'

/** Why the formula cannot be applied; undefined when it can. */
export function inputRefusal(inputs: SupplyRiskInputs): Refusal | undefined {
  const { basis, importReliance } = inputs
  if (!BASES.includes(basis)) return { code: 'basis-unknown', field: 'basis' }
  if (basis === 'GS+EU' && importReliance === null)
    return { code: 'import-reliance-missing', field: 'importReliance' }
  return (
    (basis === 'EU' ? undefined : sharesRefusal(inputs.global, 'global')) ??
    (basis === 'GS' ? undefined : sharesRefusal(inputs.sourcing, 'sourcing')) ??
    ratioRefusal(importReliance ?? 0, 'importReliance') ??
    ratioRefusal(inputs.eolRecycling, 'eolRecycling') ??
    ratioRefusal(inputs.substitution, 'substitution') ??
    governanceRefusal(inputs)
  )
}

/** The sum of printed shares may pass 100 % by rounding: only a row's own faults count here. */
function sharesRefusal(shares: readonly Share[] | null, side: 'global' | 'sourcing'): Refusal | undefined {
  if (!shares?.some(({ share }) => share > 0)) return { code: `${side}-shares-missing`, field: side }
  const refusal = shareRefusals(shares).find(({ code }) => code !== 'shares-sum-over-hundred')
  return refusal && { ...refusal, field: `${side}.${refusal.field?.replace(/^shares\./, '') ?? ''}` }
}

const ratioRefusal = (value: number, field: string): Refusal | undefined =>
  value >= 0 && value <= 1 ? undefined : { code: 'ratio-out-of-range', field, facts: { value } }

function governanceRefusal({ governance }: SupplyRiskInputs): Refusal | undefined {
  const wrong = Object.entries(governance).find(([, score]) => !(score >= 0 && score <= 10))
  if (!wrong) return undefined
  const [country, value] = wrong
  return { code: 'governance-out-of-range', field: 'governance', facts: { country, value } }
}
