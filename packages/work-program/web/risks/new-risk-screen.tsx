import { useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { BasisField } from '../form/basis-field.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import {
  missingInRelease,
  releaseDraft,
  releaseFrom,
  releaseLabels,
  releaseWithin,
} from '../form/release-draft.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { ProgramQuestion } from '../program/program-question.tsx'
import { missingInRisk, riskFrom, riskTyped, riskTypedOf } from './risk-draft.ts'
import { RiskFields, useRiskLabels } from './risk-fields.tsx'
import { riskTexts } from './risk-texts.ts'

const draftSchema = z.object({ ...riskTyped, ...releaseDraft })

/** Recording what may happen to a program. */
export function NewRiskScreen({ program }: { program: string }) {
  const t = useMessages(riskTexts)
  return (
    <ProgramQuestion program={program} title={t('new')} lead={t('new.lead')}>
      {(page) => <NewRiskForm page={page} />}
    </ProgramQuestion>
  )
}

function NewRiskForm({ page }: { page: ProgramPage }) {
  const { language } = useLanguage()
  const t = useMessages(riskTexts)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const { commitments } = page.state
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `new-risk:${page.id}:${party}`,
    draftSchema,
    () => ({
      ...riskTypedOf(null, { language, party, commitments }),
      ...releaseWithin(page),
    }),
  )
  const record = useMutation(server.risk.record.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const risk = riskFrom(draft, null)
      const release = releaseFrom(draft)
      if (risk === null || release === null) throw new Error('a risk was sent before it was complete')
      return record.mutateAsync({ requestId, program: page.id, ...risk, ...release })
    },
    { ...useRiskLabels(), ...releaseLabels(f) },
  )
  const { errorAt } = recording
  const back = `/programs/${page.id}`

  async function submit() {
    if (!(await recording.submit([...missingInRisk(draft, null), ...missingInRelease(draft)]))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('new.send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
    >
      <RiskFields
        typed={draft}
        set={set}
        errorAt={errorAt}
        commitments={commitments}
        mitigationBefore={null}
      />
      <BasisField value={draft.basis} error={errorAt('basis')} isDated onChange={(basis) => set({ basis })} />
      <ReleaseFields
        audience={draft.audience}
        tlp={draft.tlp}
        within={page.audience}
        errorAt={errorAt}
        onChange={set}
      />
    </FormShell>
  )
}
