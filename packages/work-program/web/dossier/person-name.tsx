import type { Party } from '@trilateral/contracts'
import { useLanguage } from '@trilateral/ui'
import { personInWords } from './person-in-words.ts'

/** A person as the record names them, with their ministry's country. */
export function PersonName({ person }: { person: { readonly party: Party; readonly name: string | null } }) {
  const { language } = useLanguage()
  return personInWords(person, language)
}
