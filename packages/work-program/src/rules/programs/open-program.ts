import { decided, type Decision } from '@trilateral/contracts'
import type { Program } from '@trilateral/contracts/work-program'
import { refuse } from '../refusals.ts'

/** Work is added to programs that are seen and still run. */
export function checkOpenProgram(program: Program | null): Decision<null> {
  if (program === null) return refuse('program-not-found', 'program')
  return program.status === 'closed' ? refuse('program-closed') : decided(null)
}
