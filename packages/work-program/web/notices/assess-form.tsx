import {
  CONFIDENCES,
  confidenceSchema,
  IMPACTS,
  impactSchema,
  LIKELIHOODS,
  likelihoodSchema,
} from '@trilateral/contracts/work-program'
import { Select, useLanguage, useMessages } from '@trilateral/ui'
import { RadioGroup, TextArea } from '@trilateral/ui/desk'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import type { NoticePage } from '../../src/questions/notices.ts'
import { NOTICE_STEP_NAMES } from '../../src/rules/notices/names.ts'
import { terms } from '../dossier/terms.ts'
import { multilingual, noTexts, TEXT_LIMIT } from '../form/texts-draft.ts'
import { useKeptDraft } from '@trilateral/ui/desk'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useServer } from '../frame/desk.tsx'
import { formTexts } from '../form/form-texts.ts'
import { noticeTexts } from './notice-texts.ts'

const draftSchema = z.object({
  severity: impactSchema.nullable(),
  likelihood: z.union([likelihoodSchema, z.literal('happened'), z.literal('')]),
  confidence: confidenceSchema.nullable(),
  judgement: z.string(),
})

/** How grave it is, how likely it comes to that, and how far the evidence carries: three fields. */
export function AssessForm({ page: { id, version }, isNext }: { page: NoticePage; isNext: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const say = useMessages(terms)
  const f = useMessages(formTexts)
  const server = useServer()
  const { draft, set, forget } = useKeptDraft(`assess-notice:${id}`, draftSchema, () => ({
    severity: null,
    likelihood: '' as const,
    confidence: null,
    judgement: '',
  }))
  const assess = useMutation(server.notice.assess.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { severity, likelihood, confidence } = draft
      const judgement = multilingual({ ...noTexts(), [language]: draft.judgement }, language)
      if (severity === null || likelihood === '' || confidence === null || judgement === null)
        throw new Error('an assessment was sent before it was complete')
      return assess.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        severity,
        likelihood: likelihood === 'happened' ? null : likelihood,
        confidence,
        judgement,
      })
    },
    {
      severity: t('assess.severity'),
      likelihood: t('assess.likelihood'),
      confidence: t('assess.confidence'),
      judgement: t('assess.judgement'),
    },
  )
  const { errorAt } = recording
  async function send() {
    const missing = (['severity', 'likelihood', 'confidence', 'judgement'] as const).flatMap((field) =>
      draft[field] === null || draft[field].trim() === '' ? [{ code: 'value-missing', field }] : [],
    )
    const receipt = await recording.submit(missing)
    if (receipt) forget()
    return receipt
  }
  return (
    <StepForm
      title={isNext ? NOTICE_STEP_NAMES.assess[language] : t('assess.anew')}
      isNext={isNext}
      recording={recording}
      ids={{
        severity: 'severity',
        likelihood: 'likelihood',
        confidence: 'confidence',
        judgement: 'judgement',
      }}
      send={t('assess.send')}
      onSend={send}
    >
      <RadioGroup
        id="severity"
        label={t('assess.severity')}
        isRequired
        value={draft.severity}
        error={errorAt('severity')}
        options={IMPACTS.map((value) => ({ value, label: say(`impact.${value}`) }))}
        onChange={(severity) => set({ severity })}
      />
      <Select
        id="likelihood"
        label={t('assess.likelihood')}
        isRequired
        value={draft.likelihood}
        error={errorAt('likelihood')}
        options={[
          { value: '' as const, label: f('choose') },
          { value: 'happened' as const, label: t('assess.happened') },
          ...LIKELIHOODS.map((value) => ({ value, label: say(`likelihood.${value}`) })),
        ]}
        onChange={(likelihood) => set({ likelihood })}
      />
      <RadioGroup
        id="confidence"
        label={t('assess.confidence')}
        description={t('assess.confidence-help')}
        isRequired
        value={draft.confidence}
        error={errorAt('confidence')}
        options={CONFIDENCES.map((value) => ({ value, label: say(`confidence.${value}`) }))}
        onChange={(confidence) => set({ confidence })}
      />
      <TextArea
        id="judgement"
        label={t('assess.judgement')}
        isRequired
        rows={3}
        limit={TEXT_LIMIT}
        lang={language}
        value={draft.judgement}
        error={errorAt('judgement')}
        onChange={(judgement) => set({ judgement })}
      />
    </StepForm>
  )
}
