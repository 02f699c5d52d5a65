import { languageSchema, type Refusal } from '@trilateral/contracts'
import { DateField, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { CommitmentRow } from '../../src/questions/commitments.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { evidenceDraftSchema, evidenceFrom, missingInEvidence } from '../form/evidence-draft.ts'
import { EvidenceFields, evidenceLabels } from '../form/evidence-fields.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { CommitmentQuestion } from './commitment-question.tsx'
import { commitmentTexts } from './commitment-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  on: z.string(),
  what: textsSchema,
  evidence: z.array(evidenceDraftSchema),
})

/** Noting what was done about a commitment: how "explore" and "welcome" are followed up. */
export function ActivityScreen({ code }: { code: string }) {
  return (
    <CommitmentQuestion code={code} step="activity">
      {({ followUp }, reload) =>
        followUp === null ? null : <ActivityForm followUp={followUp} onReload={reload} />
      }
    </CommitmentQuestion>
  )
}

interface Props {
  readonly followUp: NonNullable<CommitmentRow['followUp']>
  readonly onReload: () => Promise<unknown>
}

function ActivityForm({ followUp, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(commitmentTexts)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `activity:${followUp.id}:${party}`,
    draftSchema,
    () => ({
      language,
      on: today,
      what: noTexts(),
      evidence: [],
    }),
  )
  const note = useMutation(server.commitment.noteActivity.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const what = multilingual(draft.what, draft.language)
      if (what === null) throw new Error('an activity was sent before it was complete')
      return note.mutateAsync({
        requestId,
        id: followUp.id,
        expectedVersion: followUp.version,
        on: draft.on,
        what,
        evidence: evidenceFrom(draft.evidence, draft.language),
      })
    },
    { on: t('activity.on'), what: t('activity.what'), ...evidenceLabels(draft.evidence, f) },
  )
  const { errorAt } = recording

  async function submit() {
    const noDay: Refusal[] = draft.on === '' ? [{ code: 'value-missing', field: 'on' }] : []
    const missing = [...noDay, ...faultsOfTexts('what', draft.what, draft.language, true)]
    if (!(await recording.submit([...missing, ...missingInEvidence(draft.evidence)]))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go('/commitments')
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('activity.send')}
      back="/commitments"
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <DateField
        id="on"
        label={t('activity.on')}
        isRequired
        value={draft.on}
        error={errorAt('on')}
        onChange={(on) => set({ on })}
      />
      <TextsField
        path="what"
        label={t('activity.what')}
        description={t('activity.what-help')}
        source={draft.language}
        isRequired
        rows={2}
        value={draft.what}
        error={errorAt('what')}
        onChange={(what) => set({ what })}
      />
      <EvidenceFields
        rows={draft.evidence}
        language={draft.language}
        today={today}
        errorAt={errorAt}
        onChange={(evidence) => set({ evidence })}
      />
    </FormShell>
  )
}
