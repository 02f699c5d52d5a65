import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" to a file as a whole. Who takes files adds these to its own list, and its screens explain them. */
export const FILE_REFUSALS = [
  'file-too-large',
  'file-kind-unknown',
  'file-unreadable',
  'file-not-utf8',
  'file-too-long',
] as const

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(
  code: (typeof FILE_REFUSALS)[number],
  field?: string,
  facts?: Refusal['facts'],
): Decision<never> {
  return refused(code, field, facts)
}
