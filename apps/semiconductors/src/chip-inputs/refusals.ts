import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" of the register and of its store. The screens explain each in three languages; a test there holds them to this list. */
export const CHIP_INPUT_REFUSALS = [
  'audience-missing',
  'audience-without-originator',
  'changed-meanwhile',
  'cursor-unreadable',
  'date-not-a-calendar-day',
  'not-the-originator',
  'nothing-changed',
  'chip-input-not-found',
  'request-already-used',
  'text-needs-one-source-language',
] as const

export type ChipInputRefusal = (typeof CHIP_INPUT_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: ChipInputRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
