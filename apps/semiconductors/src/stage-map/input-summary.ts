import type { Party } from '@trilateral/contracts'
import type { ChipInput, PartnerPosition, Providers } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { knownConcentration, percentOf, type KnownConcentration } from '@trilateral/supply-risk'

/** Who provides an input, as lists and the map show it: figures computed from the shares that stand, percent. */
export interface ProvidersSummary extends Pick<Providers, 'of' | 'by' | 'year' | 'source'> {
  readonly concentration: KnownConcentration
}

export interface InputSummary extends Pick<
  ChipInput,
  'id' | 'title' | 'kind' | 'stage' | 'usedAt' | 'tariffLine' | 'commitments' | 'illustrative'
> {
  readonly version: number
  readonly originator: Party
  readonly audience: Kept<ChipInput>['audience']
  readonly tlp: Kept<ChipInput>['tlp']
  /** RFC 3339 in UTC. */
  readonly changedAt: string
  /** Whether the reader's ministry may change it: only its originator may. */
  readonly ours: boolean
  /** Null: nobody has said who provides it. */
  readonly providers: ProvidersSummary | null
  readonly firms: number | null
  readonly substitutes: NonNullable<ChipInput['substitutes']>['level'] | null
  /** Parts of the world's provision, percent; null: not known. */
  readonly positions: Readonly<Record<Party, number | null>>
  readonly rawMaterials: readonly string[]
}

export function summaryOf(kept: Kept<ChipInput>, reader: Party): InputSummary {
  const { state, version, originator, audience, tlp, changedAt } = kept
  const { id, title, kind, stage, usedAt, tariffLine, commitments, illustrative, positions } = state
  return {
    id,
    title,
    kind,
    stage,
    usedAt,
    tariffLine,
    commitments,
    illustrative,
    version,
    originator,
    audience,
    tlp,
    changedAt: changedAt.toISOString(),
    ours: originator === reader,
    providers: providersSummary(state.providers),
    firms: state.firms?.count ?? null,
    substitutes: state.substitutes?.level ?? null,
    positions: {
      jp: partOf(positions.jp),
      kr: partOf(positions.kr),
      us: partOf(positions.us),
    },
    rawMaterials: state.rawMaterials.map(({ material }) => material),
  }
}

function providersSummary(providers: Providers | null): ProvidersSummary | null {
  if (!providers) return null
  const { of, by, year, source } = providers
  return { of, by, year, source, concentration: knownConcentration(partsOf(providers)) }
}

/** The providers in percent, as the computation takes them. */
export const partsOf = ({ shares }: Providers) =>
  shares.map(({ country, share }) => ({ country, share: share === null ? null : percentOf(share) }))

const partOf = (position: PartnerPosition | null) =>
  position === null || position.share === null ? null : percentOf(position.share)
