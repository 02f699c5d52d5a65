import type { ClauseState } from '../critical-minerals/clause-state.ts'
import type { Exposure } from './exposure.ts'

/** How the clause behind an exposure stands, in the form in which clauses are told of everywhere. */
export function exposingState({ state, since, until }: Exposure['clause']): ClauseState {
  switch (state) {
    case 'in-force':
    case 'unconfirmed':
      return { state, since }
    case 'suspended':
      return { state, from: since, until }
    case 'suspension-lapsed':
      return since === null ? { state: 'unconfirmed', since } : { state, lapsedOn: since }
    case 'not-yet-effective':
      return since === null ? { state: 'effective-date-unknown' } : { state, from: since }
    case 'ended':
      return since === null ? { state: 'unconfirmed', since } : { state, on: since }
    default:
      return { state: 'effective-date-unknown' }
  }
}
