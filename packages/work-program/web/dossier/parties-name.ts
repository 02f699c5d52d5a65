import type { Language, Party } from '@trilateral/contracts'
import { audienceName, partyName } from '@trilateral/ui'

/** Who is asked: one party by its name, several by the locked string of their language. */
export function partiesName(parties: readonly Party[], language: Language): string {
  const [only] = parties
  return parties.length === 1 && only !== undefined
    ? partyName(only, language)
    : audienceName(parties, language)
}
