import { foldedText } from '@trilateral/contracts'
import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { SUPPLY_MATERIALS, SUPPLY_STAGES, yearOf } from '@trilateral/supply-risk'
import type { PositionFilter } from './questions.ts'
import { supplyPositionRecord } from './supply-position-record.ts'

type KeptPosition = Kept<SupplyPosition>

/** The positions that a question means, material by material, stage by stage, newest figures first. */
export function listPositions(
  kept: readonly KeptPosition[],
  { material, stage, holder, search = '' }: PositionFilter,
): readonly KeptPosition[] {
  const words = foldedText(search).split(/\s+/).filter(Boolean)
  const fits = ({ state }: KeptPosition) =>
    (material === undefined || state.material === material) &&
    (stage === undefined || state.stage === stage) &&
    (holder === undefined || state.holder === holder) &&
    (words.length === 0 || mentions(state, words))
  return kept
    .filter(fits)
    .toSorted(
      ({ state: a }, { state: b }) =>
        MATERIALS.indexOf(a.material) - MATERIALS.indexOf(b.material) ||
        STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
        a.holder.localeCompare(b.holder, 'en') ||
        yearOf(b) - yearOf(a) ||
        (a.tariffLine ?? '').localeCompare(b.tariffLine ?? '', 'en'),
    )
}

const MATERIALS = Object.keys(SUPPLY_MATERIALS)
const STAGES = Object.keys(SUPPLY_STAGES)

function mentions(position: SupplyPosition, words: readonly string[]): boolean {
  const { text = [] } = supplyPositionRecord.index(position)
  const folded = foldedText(text.join('\n'))
  return words.every((word) => folded.includes(word))
}
