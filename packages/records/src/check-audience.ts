import { decided, refused, type Decision } from '@trilateral/contracts'
import type { NextVersion } from './write-change.ts'

/** No audience, no record; and nobody keeps what they could not read again. */
export function checkAudience<State>(next: NextVersion<State>): Decision<NextVersion<State>> {
  const { audience, originator } = next
  if (audience.length === 0) return refused('audience-missing', 'audience')
  if (!audience.includes(originator))
    return refused('audience-without-originator', 'audience', { originator })
  return decided({ ...next, audience: [...new Set(audience)].toSorted() })
}
