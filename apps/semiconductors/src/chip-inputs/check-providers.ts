import type { Refusal } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { percentOf, shareRefusals } from '@trilateral/supply-risk'

/** Why shares by country cannot be one supply; undefined when they can. A share that nobody knows counts for nothing in the sum. */
export function providersRefusal({ providers }: Pick<ChipInput, 'providers'>): Refusal | undefined {
  if (providers === null) return undefined
  const parts = providers.shares.map(({ country, share }) => ({ country, share: percentOf(share ?? 0) }))
  const [found] = shareRefusals(parts)
  return found && { ...found, field: `providers.${found.field ?? 'shares'}` }
}
