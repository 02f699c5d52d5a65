import type { Language, Party } from '@trilateral/contracts'
import { message, partyName } from '@trilateral/ui'
import { words } from '../frame/words.ts'

/**
 * A person as the record names them, with their ministry's country; the country alone where names stay in their own ministry.
 * A name that says in brackets where its bearer belongs is not told it twice.
 */
export function personInWords(
  { party, name }: { readonly party: Party; readonly name: string | null },
  language: Language,
): string {
  if (name === null) return partyName(party, language)
  return /[)）]$/.test(name)
    ? name
    : message(words, language, 'person.of', { name, party: partyName(party, language) })
}
