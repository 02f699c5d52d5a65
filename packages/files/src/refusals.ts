import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" about a file as a whole. `@trilateral/ui/desk` explains each in three languages. */
export const FILE_REFUSALS = [
  'file-too-large',
  'file-kind-unknown',
  'file-unreadable',
  'file-not-utf8',
  'file-too-long',
] as const

export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: FileRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
