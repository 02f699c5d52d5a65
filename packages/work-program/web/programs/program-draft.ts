import { languageSchema, type CalendarDate, type Language, type Refusal } from '@trilateral/contracts'
import { basisSchema, type Program } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { ProgramDraft } from '../../src/rules/programs/program.ts'
import { noOwners, ownersDraftOf, ownersDraftSchema, ownersFrom } from '../form/owners-draft.ts'
import { releaseDraft } from '../form/release-draft.ts'
import { blankSource, missingInSource, sourceDraftSchema, sourceFrom } from '../form/source-draft.ts'
import { faultsOfTexts, textsSchema } from '../form/texts-draft.ts'
import { multilingualAnew, textsOf, writtenIn } from '../form/texts-kept.ts'

/** What an official says of a program, while it is being typed. '' is not known. */
const wording = {
  language: languageSchema,
  title: textsSchema,
  purpose: textsSchema,
  commitments: z.array(z.string()),
  owners: ownersDraftSchema,
  /** Offices are shown in the reader's language, where they have it, and one that is changed is written in it. */
  officesIn: languageSchema,
  startsOn: z.string(),
  endsOn: z.string(),
  basis: basisSchema.nullable(),
  source: sourceDraftSchema,
}
export const programTypedSchema = z.object(wording)
export type ProgramTyped = z.infer<typeof programTypedSchema>

export const newProgramSchema = z.object({ ...wording, ...releaseDraft })

/** Null: a program that is not recorded yet. */
export const programTypedOf = (
  before: Program | null,
  language: Language,
  today: CalendarDate,
): ProgramTyped => ({
  language: writtenIn(before?.title ?? null, language),
  title: textsOf(before?.title ?? null),
  purpose: textsOf(before?.purpose ?? null),
  commitments: [...(before?.commitments ?? [])],
  owners: before ? ownersDraftOf(before.owners, language) : noOwners(),
  officesIn: language,
  startsOn: before?.startsOn ?? '',
  endsOn: before?.endsOn ?? '',
  basis: before?.basis ?? null,
  source: before?.source ? { ...before.source, url: before.source.url ?? '' } : blankSource(today),
})

/** The language in which the purpose is written first: a record may have been begun in one and explained in another. */
export const purposeLanguage = (typed: ProgramTyped, before: Program | null): Language =>
  writtenIn(before?.purpose ?? null, typed.language)

export function missingInProgram(typed: ProgramTyped, before: Program | null): Refusal[] {
  return [
    ...faultsOfTexts('title', typed.title, typed.language, true),
    ...faultsOfTexts('purpose', typed.purpose, purposeLanguage(typed, before), true),
    ...(typed.commitments.length === 0 ? [{ code: 'value-missing', field: 'commitments' }] : []),
    ...(typed.basis === null ? [{ code: 'value-missing', field: 'basis' }] : []),
    ...missingInSource(typed.source, typed.basis === 'agreed-text'),
  ]
}

/** As it is sent; null while something is missing. What it waits for is not typed here: it stays. */
export function programFrom(typed: ProgramTyped, before: Program | null): ProgramDraft | null {
  const { language, commitments, basis, startsOn, endsOn } = typed
  const title = multilingualAnew(typed.title, language, before?.title ?? null)
  const purpose = multilingualAnew(typed.purpose, purposeLanguage(typed, before), before?.purpose ?? null)
  if (title === null || purpose === null || basis === null) return null
  return {
    title,
    purpose,
    commitments,
    basis,
    owners: ownersFrom(typed.owners, typed.officesIn, before?.owners ?? null),
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    dependsOn: before?.dependsOn ?? [],
    source: sourceFrom(typed.source),
  }
}
