import { CONFIDENCES, IMPACTS, LIKELIHOODS, type Risk } from '@trilateral/contracts/work-program'
import { CheckboxGroup, Select, useLanguage, useMessages } from '@trilateral/ui'
import { RadioGroup, type MergeField } from '@trilateral/ui/desk'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { terms } from '../dossier/terms.ts'
import { formTexts } from '../form/form-texts.ts'
import { PersonFields } from '../form/person-fields.tsx'
import { sayCommitments, sayTexts } from '../form/say.ts'
import { TextsField } from '../form/texts-field.tsx'
import { writtenIn } from '../form/texts-kept.ts'
import type { RiskTyped } from './risk-draft.ts'
import { riskTexts } from './risk-texts.ts'

interface Props {
  readonly typed: RiskTyped
  readonly set: (part: Partial<RiskTyped>) => void
  readonly errorAt: (path: string) => string | undefined
  /** Among which one chooses what the risk bears on. */
  readonly commitments: readonly string[]
  /** As recorded, in the language that it was written in. */
  readonly mitigationBefore: Risk['mitigation']
}

/** What is said of a risk. Likelihood and confidence are two fields, never one (ICD 203). */
export function RiskFields({ typed, set, errorAt, commitments, mitigationBefore }: Props) {
  const { language } = useLanguage()
  const t = useMessages(riskTexts)
  const say = useMessages(terms)
  const f = useMessages(formTexts)
  return (
    <>
      <TextsField
        path="title"
        label={t('title')}
        description={t('title-help')}
        source={typed.language}
        isRequired
        value={typed.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <Select
        id="likelihood"
        label={t('likelihood')}
        isRequired
        value={typed.likelihood}
        error={errorAt('likelihood')}
        options={[
          { value: '', label: f('choose') },
          ...LIKELIHOODS.map((value) => ({ value, label: say(`likelihood.${value}`) })),
        ]}
        onChange={(likelihood) => set({ likelihood })}
      />
      <RadioGroup
        id="confidence"
        label={t('confidence')}
        description={t('confidence-help')}
        isRequired
        value={typed.confidence}
        error={errorAt('confidence')}
        options={CONFIDENCES.map((value) => ({ value, label: say(`confidence.${value}`) }))}
        onChange={(confidence) => set({ confidence })}
      />
      <RadioGroup
        id="impact"
        label={t('impact')}
        isRequired
        value={typed.impact}
        error={errorAt('impact')}
        options={IMPACTS.map((value) => ({ value, label: say(`impact.${value}`) }))}
        onChange={(impact) => set({ impact })}
      />
      <TextsField
        path="mitigation"
        label={t('mitigation')}
        source={writtenIn(mitigationBefore, typed.language)}
        rows={2}
        value={typed.mitigation}
        error={errorAt('mitigation')}
        onChange={(mitigation) => set({ mitigation })}
      />
      <PersonFields
        path="owner"
        label={t('owner')}
        help={t('owner-help')}
        value={typed.owner}
        errorAt={errorAt}
        onChange={(owner) => set({ owner })}
      />
      <CheckboxGroup
        id="commitments"
        label={t('commitments')}
        error={errorAt('commitments')}
        value={typed.commitments}
        options={commitments.map((code) => ({
          value: code,
          label: commitmentByCode(code)?.summary[language] ?? code,
        }))}
        onChange={(chosen) => set({ commitments: chosen })}
      />
    </>
  )
}

/** What the fields are called, for the summary of what is wrong. */
export function useRiskLabels(): Record<string, string> {
  const t = useMessages(riskTexts)
  const f = useMessages(formTexts)
  return {
    title: t('title'),
    likelihood: t('likelihood'),
    confidence: t('confidence'),
    impact: t('impact'),
    mitigation: t('mitigation'),
    'owner.party': f('person.party'),
    'owner.name': f('person.name'),
    commitments: t('commitments'),
  }
}

/** The fields as the merge screen compares them. */
export function useRiskMergeFields(): readonly MergeField<RiskTyped>[] {
  const { language } = useLanguage()
  const t = useMessages(riskTexts)
  const say = useMessages(terms)
  return [
    { key: 'title', label: t('title'), say: ({ title }) => sayTexts(title) },
    {
      key: 'likelihood',
      label: t('likelihood'),
      say: ({ likelihood }) => (likelihood === '' ? '' : say(`likelihood.${likelihood}`)),
    },
    {
      key: 'impact',
      label: t('impact'),
      say: ({ impact }) => (impact === null ? '' : say(`impact.${impact}`)),
    },
    {
      key: 'confidence',
      label: t('confidence'),
      say: ({ confidence }) => (confidence === null ? '' : say(`confidence.${confidence}`)),
    },
    { key: 'mitigation', label: t('mitigation'), say: ({ mitigation }) => sayTexts(mitigation) },
    { key: 'owner', label: t('owner'), say: ({ owner }) => owner.name },
    {
      key: 'commitments',
      label: t('commitments'),
      say: ({ commitments }) => sayCommitments(commitments, language),
    },
  ]
}
