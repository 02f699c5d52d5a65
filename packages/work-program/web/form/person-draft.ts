import { partySchema, type Party, type Refusal } from '@trilateral/contracts'
import type { Person } from '@trilateral/contracts/work-program'
import { z } from 'zod'

/** A person while they are being named; without a name it is nobody. */
export const personDraftSchema = z.object({ party: partySchema, name: z.string() })
export type PersonDraft = z.infer<typeof personDraftSchema>

export const personDraftOf = (person: Person | null, party: Party): PersonDraft =>
  person ?? { party, name: '' }

export const personFrom = ({ party, name }: PersonDraft): Person | null =>
  name.trim() === '' ? null : { party, name: name.trim() }

export const missingPerson = (path: string, person: PersonDraft): Refusal[] =>
  personFrom(person) === null ? [{ code: 'value-missing', field: `${path}.name` }] : []
