import { languageSchema, type Refusal } from '@trilateral/contracts'
import { DateField, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { MilestonePage } from '../../src/questions/milestone-page.ts'
import { dayFor } from '../../src/rules/days.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import {
  blankEvidence,
  evidenceDraftSchema,
  evidenceFrom,
  missingInEvidence,
} from '../form/evidence-draft.ts'
import { EvidenceFields, evidenceLabels } from '../form/evidence-fields.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { MilestoneQuestion } from './milestone-question.tsx'
import { milestoneTexts } from './milestone-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  on: z.string(),
  evidence: z.array(evidenceDraftSchema),
})

/** Recording that a milestone is reached: on which day, and what shows it. */
export function ReachScreen({ id }: { id: string }) {
  return (
    <MilestoneQuestion id={id} step="reach">
      {(page, reload) => <ReachForm page={page} onReload={reload} />}
    </MilestoneQuestion>
  )
}

function ReachForm({ page, onReload }: { page: MilestonePage; onReload: () => Promise<unknown> }) {
  const { id, version, state } = page
  const { language } = useLanguage()
  const t = useMessages(milestoneTexts)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = dayFor(page.today, state.dayOf)
  const { draft, set, forget, reset, keptAt } = useKeptDraft(`reach:${id}:${party}`, draftSchema, () => ({
    language,
    on: today,
    evidence: [blankEvidence(dayFor(page.today, party))],
  }))
  const reach = useMutation(server.milestone.reach.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      reach.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        on: draft.on,
        evidence: evidenceFrom(draft.evidence, draft.language),
      }),
    { on: t('reach.on'), ...evidenceLabels(draft.evidence, f) },
  )
  const { errorAt } = recording
  const back = `/programs/${state.program}`

  async function submit() {
    const noDay: Refusal[] = draft.on === '' ? [{ code: 'value-missing', field: 'on' }] : []
    if (!(await recording.submit([...noDay, ...missingInEvidence(draft.evidence)]))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('reach.send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <DateField
        id="on"
        label={t('reach.on')}
        isRequired
        value={draft.on}
        error={errorAt('on')}
        onChange={(on) => set({ on })}
      />
      <EvidenceFields
        rows={draft.evidence}
        language={draft.language}
        today={dayFor(page.today, party)}
        errorAt={errorAt}
        onChange={(evidence) => set({ evidence })}
      />
    </FormShell>
  )
}
