import { languageSchema, type Language, type Refusal } from '@trilateral/contracts'
import {
  confidenceSchema,
  declaredSchema,
  trendSchema,
  type Assessment,
  type Milestone,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { AssessmentDraft } from '../../src/rules/programs/assessment.ts'
import { evidenceDraftSchema, evidenceFrom, missingInEvidence } from '../form/evidence-draft.ts'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { textsOf } from '../form/texts-kept.ts'

/** What an official types in the two-minute update, before the server has seen it. Null: not chosen yet. */
export const updateDraftSchema = z.object({
  /** What the last update said when this one was begun: shows whether another was given meanwhile. */
  before: textsSchema,
  language: languageSchema,
  declared: declaredSchema.nullable(),
  trend: trendSchema.nullable(),
  confidence: confidenceSchema.nullable(),
  whatChanged: textsSchema,
  evidence: z.array(evidenceDraftSchema),
  ask: textsSchema,
  /** '' is none. */
  nextMilestone: z.string(),
})
export type UpdateDraft = z.infer<typeof updateDraftSchema>

interface Start {
  readonly language: Language
  /** The last one: its judgements stand until they are changed; what changed and its evidence are always said anew. */
  readonly last: Assessment | null
  readonly openMilestones: readonly Pick<Milestone, 'id' | 'due'>[]
}

export function startOfUpdate({ language, last, openMilestones }: Start): UpdateDraft {
  const soonest = openMilestones.toSorted((a, b) => a.due.localeCompare(b.due))[0]
  const named = openMilestones.find(({ id }) => id === last?.nextMilestone)
  return {
    before: textsOf(last?.whatChanged ?? null),
    language,
    declared: last?.declared ?? null,
    trend: last?.trend ?? null,
    confidence: last?.confidence ?? null,
    whatChanged: noTexts(),
    evidence: [],
    ask: noTexts(),
    nextMilestone: (named ?? soonest)?.id ?? '',
  }
}

/** What stands now, beside an update that was begun on `base`: what another update said meanwhile, where there was one. */
export function standingUpdate(base: UpdateDraft, start: Start): UpdateDraft {
  const now = startOfUpdate(start)
  if (start.last === null || JSON.stringify(now.before) === JSON.stringify(base.before)) return now
  return { ...now, whatChanged: now.before, ask: textsOf(start.last.ask) }
}

/** What the server would refuse for want of an answer. What its rules refuse is theirs to say. */
export function missingInUpdate(draft: UpdateDraft): Refusal[] {
  const missing: Refusal[] = []
  const need = (field: 'declared' | 'trend' | 'confidence') => {
    if (draft[field] === null) missing.push({ code: 'value-missing', field })
  }
  need('declared')
  need('trend')
  need('confidence')
  return [
    ...missing,
    ...faultsOfTexts('whatChanged', draft.whatChanged, draft.language, true),
    ...faultsOfTexts('ask', draft.ask, draft.language, false),
    ...missingInEvidence(draft.evidence),
  ]
}

/** The update as the server takes it; null while something is missing. */
export function updateFrom(draft: UpdateDraft): AssessmentDraft | null {
  const { declared, trend, confidence, language, nextMilestone } = draft
  const whatChanged = multilingual(draft.whatChanged, language)
  if (declared === null || trend === null || confidence === null || whatChanged === null) return null
  return {
    declared,
    trend,
    confidence,
    whatChanged,
    evidence: evidenceFrom(draft.evidence, language),
    ask: multilingual(draft.ask, language),
    nextMilestone: nextMilestone || null,
  }
}

/** Under which name the tab keeps it: one draft a record and party. */
export const keptUpdate = (id: string, party: string): string => `update:${id}:${party}`
