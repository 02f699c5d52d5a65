import { isDeepStrictEqual } from 'node:util'
import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import { chipInputAmended, chipInputRecorded, type ChipInput } from '@trilateral/contracts/semiconductors'
import { happened, type Entry } from '@trilateral/records'
import { checkInput } from './check-input.ts'
import { refuse } from './refusals.ts'

/** Enters an input in the register. Who may see it, and whose it is, the store of records asks by itself. */
export function record(chipInput: ChipInput, today: CalendarDate): Decision<Entry<ChipInput>> {
  const checked = checkInput(chipInput, today)
  if (!checked.ok) return checked
  const { value: state } = checked
  return decided({ state, event: happened(chipInputRecorded, { chipInput: state }) })
}

/** Changes what the register says; earlier versions stay. */
export function amend(
  standing: ChipInput,
  chipInput: ChipInput,
  today: CalendarDate,
): Decision<Entry<ChipInput>> {
  const checked = checkInput(chipInput, today)
  if (!checked.ok) return checked
  const { value: state } = checked
  if (isDeepStrictEqual(state, standing)) return refuse('nothing-changed')
  return decided({ state, event: happened(chipInputAmended, { chipInput: state }) })
}
