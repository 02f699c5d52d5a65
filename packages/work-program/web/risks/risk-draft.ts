import { languageSchema, type Language, type Party, type Refusal } from '@trilateral/contracts'
import {
  confidenceSchema,
  impactSchema,
  likelihoodSchema,
  type Risk,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { RiskWording } from '../../src/rules/risks-and-alerts/risk.ts'
import { personDraftOf, personDraftSchema, personFrom } from '../form/person-draft.ts'
import { faultsOfTexts, textsSchema } from '../form/texts-draft.ts'
import { multilingualAnew, textsOf, writtenIn } from '../form/texts-kept.ts'

/** What an official says of a risk, while it is being typed. Likelihood and confidence are two judgements, and neither has a default. */
export const riskTyped = {
  language: languageSchema,
  title: textsSchema,
  likelihood: z.union([likelihoodSchema, z.literal('')]),
  impact: impactSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  mitigation: textsSchema,
  owner: personDraftSchema,
  commitments: z.array(z.string()),
}
export const riskTypedSchema = z.object(riskTyped)
export type RiskTyped = z.infer<typeof riskTypedSchema>

interface Given {
  readonly language: Language
  readonly party: Party
  /** What a new risk begins with: the program's own. */
  readonly commitments: readonly string[]
}

export const riskTypedOf = (before: Risk | null, { language, party, commitments }: Given): RiskTyped => ({
  language: writtenIn(before?.title ?? null, language),
  title: textsOf(before?.title ?? null),
  likelihood: before?.likelihood ?? '',
  impact: before?.impact ?? null,
  confidence: before?.confidence ?? null,
  mitigation: textsOf(before?.mitigation ?? null),
  owner: personDraftOf(before?.owner ?? null, party),
  commitments: [...(before?.commitments ?? commitments)],
})

export function missingInRisk(typed: RiskTyped, before: Risk | null): Refusal[] {
  const need = (field: 'likelihood' | 'impact' | 'confidence') =>
    typed[field] === '' || typed[field] === null ? [{ code: 'value-missing', field }] : []
  return [
    ...faultsOfTexts('title', typed.title, typed.language, true),
    ...need('likelihood'),
    ...need('impact'),
    ...need('confidence'),
    ...faultsOfTexts(
      'mitigation',
      typed.mitigation,
      writtenIn(before?.mitigation ?? null, typed.language),
      false,
    ),
  ]
}

/** As it is sent; null while something is missing. */
export function riskFrom(typed: RiskTyped, before: Risk | null): RiskWording | null {
  const { likelihood, impact, confidence, commitments } = typed
  const title = multilingualAnew(typed.title, typed.language, before?.title ?? null)
  if (title === null || likelihood === '' || impact === null || confidence === null) return null
  const mitigation = before?.mitigation ?? null
  return {
    title,
    likelihood,
    impact,
    confidence,
    mitigation: multilingualAnew(typed.mitigation, writtenIn(mitigation, typed.language), mitigation),
    owner: personFrom(typed.owner),
    commitments,
  }
}
