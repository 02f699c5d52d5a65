import { partySchema, tlpSchema } from '@trilateral/contracts'
import { CONFIDENCES, confidenceSchema, CORROBORATION_FINDINGS } from '@trilateral/contracts/work-program'
import { Button, ErrorSummary, useLanguage, useMessages } from '@trilateral/ui'
import { RadioGroup, TextArea } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { NoticePage } from '../../src/questions/notices.ts'
import { CORROBORATION_NAMES } from '../../src/rules/notices/names.ts'
import { terms } from '../dossier/terms.ts'
import {
  blankEvidence,
  evidenceDraftSchema,
  evidenceFrom,
  missingInEvidence,
} from '../form/evidence-draft.ts'
import { EvidenceFields, evidenceLabels } from '../form/evidence-fields.tsx'
import { formTexts } from '../form/form-texts.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { multilingual, noTexts, TEXT_LIMIT } from '../form/texts-draft.ts'
import { useKeptDraft } from '@trilateral/ui/desk'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer, useToday } from '../frame/desk.tsx'
import { noticeTexts } from './notice-texts.ts'

interface Props {
  readonly page: NoticePage
}

/** The reader's ministry has seen the notice. */
export function AcknowledgeButton({ page: { id } }: Props) {
  const t = useMessages(noticeTexts)
  const server = useServer()
  const known = useQueryClient()
  const acknowledge = useMutation(server.notice.acknowledge.mutationOptions())
  const recording = useRecording((requestId) => acknowledge.mutateAsync({ requestId, notice: id }), {})
  async function send() {
    if (await recording.submit([])) await known.invalidateQueries({ queryKey: server.pathKey() })
  }
  return (
    <div>
      <ErrorSummary {...recording.summary} />
      <Button look="primary" isPending={recording.isSending} onPress={() => void send()}>
        {t('acknowledge')}
      </Button>
    </div>
  )
}

const draftSchema = z.object({
  finding: z.enum(CORROBORATION_FINDINGS).nullable(),
  judgement: z.string(),
  confidence: confidenceSchema.nullable(),
  evidence: z.array(evidenceDraftSchema),
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})

/** What the reader's ministry found out by itself, with its evidence; it may be for fewer than the notice is. */
export function CorroborateForm({ page: { id, audience, tlp } }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const say = useMessages(terms)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const today = useToday()
  const { draft, set, forget } = useKeptDraft(`corroborate:${id}:${party}`, draftSchema, () => ({
    finding: null,
    judgement: '',
    confidence: null,
    evidence: [{ ...blankEvidence(today), row: 'first' }],
    audience: [...audience],
    tlp,
  }))
  const corroborate = useMutation(server.notice.corroborate.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { finding, confidence } = draft
      const judgement = multilingual({ ...noTexts(), [language]: draft.judgement }, language)
      if (finding === null || confidence === null || judgement === null || draft.tlp === '')
        throw new Error('a finding was sent before it was complete')
      return corroborate.mutateAsync({
        requestId,
        notice: id,
        finding,
        judgement,
        confidence,
        evidence: evidenceFrom(draft.evidence, language),
        audience: draft.audience,
        tlp: draft.tlp,
      })
    },
    {
      finding: t('corroborate.finding'),
      judgement: t('corroborate.judgement'),
      confidence: t('assess.confidence'),
      ...evidenceLabels(draft.evidence, f),
      audience: f('audience'),
      tlp: f('tlp'),
    },
  )
  const { errorAt } = recording
  async function send() {
    const missing = (['finding', 'judgement', 'confidence', 'tlp'] as const).flatMap((field) =>
      draft[field] === null || draft[field].trim() === '' ? [{ code: 'value-missing', field }] : [],
    )
    const receipt = await recording.submit([...missing, ...missingInEvidence(draft.evidence)])
    if (receipt) forget()
    return receipt
  }
  const paths = [
    'finding',
    'judgement',
    'confidence',
    'audience',
    'tlp',
    ...Object.keys(evidenceLabels(draft.evidence, f)),
  ]
  return (
    <StepForm
      title={t('corroborate')}
      isNext={false}
      recording={recording}
      ids={Object.fromEntries(paths.map((path) => [path, path]))}
      send={t('corroborate.send')}
      onSend={send}
    >
      <p>{t('corroborate.lead')}</p>
      <RadioGroup
        id="finding"
        label={t('corroborate.finding')}
        isRequired
        value={draft.finding}
        error={errorAt('finding')}
        options={CORROBORATION_FINDINGS.map((value) => ({
          value,
          label: CORROBORATION_NAMES[value][language],
        }))}
        onChange={(finding) => set({ finding })}
      />
      <TextArea
        id="judgement"
        label={t('corroborate.judgement')}
        isRequired
        rows={3}
        limit={TEXT_LIMIT}
        lang={language}
        value={draft.judgement}
        error={errorAt('judgement')}
        onChange={(judgement) => set({ judgement })}
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
      <EvidenceFields
        rows={draft.evidence}
        language={language}
        today={today}
        errorAt={errorAt}
        onChange={(evidence) => set({ evidence })}
      />
      <ReleaseFields
        audience={draft.audience}
        tlp={draft.tlp}
        within={audience}
        errorAt={errorAt}
        onChange={set}
      />
    </StepForm>
  )
}
