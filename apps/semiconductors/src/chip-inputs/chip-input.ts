import { isDeepStrictEqual } from 'node:util'
import { decided, type Decision } from '@trilateral/contracts'
import { chipInputAmended, chipInputRecorded, type ChipInput } from '@trilateral/contracts/semiconductors'
import { happened, type Entry } from '@trilateral/records'
import { refuse } from './refusals.ts'

/** Enters it in the register. Who may see it, and whose it is, the store of records asks by itself. */
export function record(chipInput: ChipInput): Decision<Entry<ChipInput>> {
  return decided({ state: chipInput, event: happened(chipInputRecorded, { chipInput }) })
}

/** Changes what the register says; earlier versions stay. */
export function amend(standing: ChipInput, chipInput: ChipInput): Decision<Entry<ChipInput>> {
  if (isDeepStrictEqual(chipInput, standing)) return refuse('nothing-changed')
  return decided({ state: chipInput, event: happened(chipInputAmended, { chipInput }) })
}
