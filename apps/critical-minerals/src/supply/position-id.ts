import type { Party } from '@trilateral/contracts'
import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { v5 as uuidv5 } from 'uuid'

/** Ours alone, for ever: every id of a position is made from it. */
const NAMESPACE = '6d0c1a52-6d0f-5f0e-9a3c-1f1f0a6f5b10'

/** What a position is about. Two of one ministry about the same would contradict each other. */
export type PositionKey = Pick<
  SupplyPosition,
  'holder' | 'material' | 'stage' | 'period' | 'edition' | 'tariffLine'
>

export function keyOf({ holder, material, stage, period, edition, tariffLine }: PositionKey): string {
  const years = period ? `${period.from}-${period.to}` : ''
  return [holder, material, stage, years, edition ?? '', tariffLine ?? ''].join('|')
}

/**
 * One id for what one ministry says of one supply: the table's primary key then keeps it from being entered twice, also by
 * two officials at one moment or by a file that is sent again.
 */
export const positionId = (originator: Party, key: PositionKey): string =>
  uuidv5(`${originator}|${keyOf(key)}`, NAMESPACE)
