import {
  languageSchema,
  partySchema,
  tlpSchema,
  type CalendarDate,
  type Language,
  type Party,
  type Refusal,
  type Tlp,
} from '@trilateral/contracts'
import { basisSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { ProgramDraft } from '../../src/rules/programs/program.ts'
import { noOwners, ownersDraftSchema, ownersFrom } from '../form/owners-draft.ts'
import { blankSource, missingInSource, sourceDraftSchema, sourceFrom } from '../form/source-draft.ts'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'

/** What an official types about a new program, before the server has seen it. '' is not known. */
export const newProgramSchema = z.object({
  language: languageSchema,
  title: textsSchema,
  purpose: textsSchema,
  commitments: z.array(z.string()),
  owners: ownersDraftSchema,
  startsOn: z.string(),
  endsOn: z.string(),
  basis: basisSchema.nullable(),
  source: sourceDraftSchema,
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})
export type NewProgram = z.infer<typeof newProgramSchema>

export const blankProgram = (language: Language, today: CalendarDate): NewProgram => ({
  language,
  title: noTexts(),
  purpose: noTexts(),
  commitments: [],
  owners: noOwners(),
  startsOn: '',
  endsOn: '',
  basis: null,
  source: blankSource(today),
  audience: [],
  tlp: '',
})

export function missingInProgram(draft: NewProgram): Refusal[] {
  const need = (field: 'basis' | 'tlp') =>
    draft[field] === null || draft[field] === '' ? [{ code: 'value-missing', field }] : []
  return [
    ...faultsOfTexts('title', draft.title, draft.language, true),
    ...faultsOfTexts('purpose', draft.purpose, draft.language, true),
    ...(draft.commitments.length === 0 ? [{ code: 'value-missing', field: 'commitments' }] : []),
    ...need('basis'),
    ...missingInSource(draft.source, draft.basis === 'agreed-text'),
    ...(draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
    ...need('tlp'),
  ]
}

/** As it is sent; null while something is missing. */
export function programFrom(draft: NewProgram): (ProgramDraft & { audience: Party[]; tlp: Tlp }) | null {
  const { language, commitments, basis, startsOn, endsOn, audience, tlp } = draft
  const title = multilingual(draft.title, language)
  const purpose = multilingual(draft.purpose, language)
  if (title === null || purpose === null || basis === null || tlp === '') return null
  return {
    title,
    purpose,
    commitments,
    basis,
    audience,
    tlp,
    owners: ownersFrom(draft.owners, language, null),
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    dependsOn: [],
    source: sourceFrom(draft.source),
  }
}
