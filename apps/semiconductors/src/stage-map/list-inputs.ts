import { foldedText } from '@trilateral/contracts'
import { CHIP_INPUT_KINDS, CHIP_STAGES, type ChipInput } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import type { InputFilter } from './questions.ts'

/** The inputs that a question means, stage by stage as on the map, and by name within a stage. */
export function listInputs(
  kept: readonly Kept<ChipInput>[],
  { kind, stage, partner, search = '', unknownOnly = false }: InputFilter,
): readonly Kept<ChipInput>[] {
  const words = foldedText(search).split(/\s+/).filter(Boolean)
  return kept
    .filter(
      ({ state }) =>
        (kind === undefined || state.kind === kind) &&
        (stage === undefined || state.stage === stage || state.usedAt.includes(stage)) &&
        (partner === undefined || state.positions[partner] !== null) &&
        (!unknownOnly || isUnknown(state)) &&
        mentions(state, words),
    )
    .toSorted(
      ({ state: a }, { state: b }) =>
        CHIP_STAGES.indexOf(a.stage) - CHIP_STAGES.indexOf(b.stage) ||
        CHIP_INPUT_KINDS.indexOf(a.kind) - CHIP_INPUT_KINDS.indexOf(b.kind) ||
        nameOf(a).localeCompare(nameOf(b), 'en'),
    )
}

/** Nobody has said who provides it, or how much anybody does. */
export const isUnknown = ({ providers }: Pick<ChipInput, 'providers'>): boolean =>
  providers === null || providers.shares.every(({ share }) => share === null)

const nameOf = ({ title }: ChipInput) => (title.en ?? Object.values(title)[0])?.text ?? ''

function mentions(input: ChipInput, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const folded = foldedText((chipInputRecord.index(input).text ?? []).join('\n'))
  return words.every((word) => folded.includes(word))
}
