import { PARTIES, type Language } from '@trilateral/contracts'
import type { Owners } from '@trilateral/contracts/work-program'
import { z } from 'zod'

const ownerDraft = z.object({ office: z.string(), person: z.string() })

/** Who answers for something in each ministry, while it is being typed. */
export const ownersDraftSchema = z.object({ jp: ownerDraft, kr: ownerDraft, us: ownerDraft })
export type OwnersDraft = z.infer<typeof ownersDraftSchema>

const nobody = () => ({ office: '', person: '' })
export const noOwners = (): OwnersDraft => ({ jp: nobody(), kr: nobody(), us: nobody() })

/** As recorded, to be changed: the office in the language that it was written in. */
export function ownersDraftOf(owners: Owners, language: Language): OwnersDraft {
  const draft = noOwners()
  for (const party of PARTIES) {
    const owner = owners[party]
    if (owner === null) continue
    const office =
      owner.office[language] ?? Object.values(owner.office).find(({ state }) => state === 'source')
    draft[party] = { office: office?.text ?? '', person: owner.person ?? '' }
  }
  return draft
}

/** As it is sent. An office that was not touched keeps the languages that it has. */
export function ownersFrom(draft: OwnersDraft, language: Language, before: Owners | null): Owners {
  const shown = before === null ? noOwners() : ownersDraftOf(before, language)
  const owner = (party: (typeof PARTIES)[number]): Owners['jp'] => {
    const { office, person } = draft[party]
    if (office.trim() === '') return null
    const kept = before?.[party]?.office
    return {
      office:
        kept && office === shown[party].office
          ? kept
          : { [language]: { text: office.trim(), state: 'source' } },
      person: person.trim() || null,
    }
  }
  return { jp: owner('jp'), kr: owner('kr'), us: owner('us') }
}
