import { audienceCode, decided, type Audience, type Decision, type Party } from '@trilateral/contracts'
import { refuse } from './refusals.ts'

/** A record that another one names. */
export interface Linked {
  readonly entity: string
  readonly audience: Audience
}

/** What names another record tells that it exists: so it is shared with nobody who may not see that one. */
export function checkWithinAudience(audience: Audience, linked: readonly Linked[]): Decision<null> {
  for (const each of linked)
    if (!audience.every((party) => each.audience.includes(party)))
      return refuse('audience-wider-than-linked', 'audience', {
        entity: each.entity,
        audience: audienceCode(each.audience),
      })
  return decided(null)
}

/** Nobody is asked for what they are not told of. */
export function checkPartyInAudience(party: Party, audience: Audience, field: string): Decision<null> {
  return audience.includes(party)
    ? decided(null)
    : refuse('party-outside-audience', field, { party, audience: audienceCode(audience) })
}
