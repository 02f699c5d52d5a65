import type { ClauseState } from '@trilateral/contracts/critical-minerals'

export const CHANGES = ['suspend', 'resume', 'end'] as const
export type Change = (typeof CHANGES)[number]

/** What an official may want to record next of a clause that stands so. The rules decide; this only leaves out the senseless. */
export function changesOpenTo({ state }: ClauseState): readonly Change[] {
  if (state === 'ended') return []
  if (state === 'suspended' || state === 'suspension-lapsed') return ['resume', 'suspend', 'end']
  return ['suspend', 'end']
}
