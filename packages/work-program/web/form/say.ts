import { LANGUAGES, type Language } from '@trilateral/contracts'
import { ministryName, PARTY_ORDER } from '@trilateral/ui'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import type { OwnersDraft } from './owners-draft.ts'
import type { SourceDraft } from './source-draft.ts'
import type { Texts } from './texts-draft.ts'

// What stands in the fields of a form, in one line each, for a reader who compares two versions. '' is nothing.

const listed = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join(' / ')

export const sayTexts = (texts: Texts): string => listed(LANGUAGES.map((language) => texts[language]))

export const saySource = ({ name, url, accessedOn }: SourceDraft): string =>
  name.trim() === '' ? '' : listed([name, url, accessedOn])

export const sayOwners = (owners: OwnersDraft, language: Language): string =>
  listed(
    PARTY_ORDER[language].map((party) => {
      const { office, person } = owners[party]
      const who = listed([office, person])
      return who === '' ? '' : `${ministryName(party, language)}: ${who}`
    }),
  )

export const sayCommitments = (codes: readonly string[], language: Language): string =>
  listed(codes.map((code) => commitmentByCode(code)?.summary[language] ?? code))
