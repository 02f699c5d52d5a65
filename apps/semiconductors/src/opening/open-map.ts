import type { Party, Refusal } from '@trilateral/contracts'
import { v5 as uuidv5 } from 'uuid'
import { recordChipInput, type RegisterParts } from '../chip-inputs/register.ts'
import { OPENING_INPUTS } from './opening-map.ts'

export interface OpenedMap {
  /** Inputs that stand, entered now or at an earlier start. */
  readonly standing: number
  /** What was refused: an official had entered it first, or our own figures do not hold. */
  readonly left: readonly { readonly what: string; readonly refusal: Refusal }[]
}

/** Ours alone, for ever: each entry's request is made from it, so that it is entered once. */
const REQUESTS = '01989680-0006-7000-8000-000000000000'

const released = { audience: ['jp', 'kr', 'us'] as Party[], tlp: 'CLEAR' as const }

/** Enters the map that the area opens with, through the same rules as an official's. Starting again, or in several copies at once, enters nothing twice. */
export async function openMap(parts: RegisterParts): Promise<OpenedMap> {
  const left: { what: string; refusal: Refusal }[] = []
  for (const { id, party, draft } of OPENING_INPUTS) {
    const by = { party, subject: 'opening-register', name: 'Opening register' }
    const entered = await recordChipInput(
      parts,
      by,
      { ...draft, requestId: uuidv5(id, REQUESTS), ...released },
      id,
    )
    if (!entered.ok) left.push({ what: draft.title.en?.text ?? id, refusal: entered.refusal })
  }
  return { standing: OPENING_INPUTS.length - left.length, left }
}
