import { audienceCode } from '@trilateral/contracts'
import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { percentOf } from '@trilateral/supply-risk'
import type { FileColumn } from './file-columns.ts'

/** The columns of a written file, in the order in which a person reads them. */
export const WRITTEN_COLUMNS = [
  'material',
  'stage',
  'holder',
  'year',
  'year_to',
  'year_is',
  'edition',
  'scope',
  'shares_of',
  'country',
  'share_percent',
  'censored',
  'trade_parameter',
  'source',
  'source_url',
  'accessed_on',
  'tariff_line',
  'licence',
  'illustrative',
  'note',
  'tlp',
  'audience',
  'recorded_by',
] as const satisfies readonly FileColumn[]

export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number]
export type WrittenRow = Readonly<Record<WrittenColumn, string | number | null>>

/** A row a share, the world's before the holder's own. */
export function positionRows(kept: Kept<SupplyPosition>): readonly WrittenRow[] {
  return (['global', 'sourcing'] as const).flatMap((scope) => {
    const side = kept.state[scope]
    return side ? side.shares.map((share) => rowOf(kept, scope, side, share)) : []
  })
}

function rowOf(
  { state, originator, audience, tlp }: Kept<SupplyPosition>,
  scope: 'global' | 'sourcing',
  { of, source }: SupplierShares,
  { country, share, trade, censored }: SupplierShares['shares'][number],
): WrittenRow {
  const { material, stage, holder, period, edition, tariffLine, licence, illustrative, remark } = state
  return {
    material,
    stage,
    holder,
    year: period?.from ?? edition,
    year_to: period?.to ?? null,
    year_is: period ? 'shares' : 'edition',
    edition: period ? edition : null,
    scope,
    shares_of: of,
    country,
    share_percent: percentOf(share),
    censored: censored ? 'yes' : 'no',
    trade_parameter: trade,
    source: source.name,
    source_url: source.url,
    accessed_on: source.accessedOn,
    tariff_line: tariffLine,
    licence,
    illustrative: illustrative ? 'yes' : 'no',
    note: Object.values(remark ?? {}).find((text) => text.state === 'source')?.text ?? null,
    tlp,
    audience: audienceCode(audience),
    recorded_by: originator,
  }
}
