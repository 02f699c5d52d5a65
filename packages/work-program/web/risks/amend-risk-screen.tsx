import type { Risk } from '@trilateral/contracts/work-program'
import { audienceName, EmptyState, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import type { RecordView } from '../../src/questions/views.ts'
import { FormShell } from '../form/form-shell.tsx'
import { Merge } from '../form/merge.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { ProgramQuestion } from '../program/program-question.tsx'
import { CloseRisk } from './close-risk.tsx'
import { missingInRisk, riskFrom, riskTypedOf, riskTypedSchema } from './risk-draft.ts'
import { RiskFields, useRiskLabels, useRiskMergeFields } from './risk-fields.tsx'
import { riskTexts } from './risk-texts.ts'

/** Saying anew what is said of a risk, or that it no longer stands. */
export function AmendRiskScreen({ program, risk: id }: { program: string; risk: string }) {
  const t = useMessages(riskTexts)
  const w = useMessages(words)
  const back = `/programs/${program}`
  return (
    <ProgramQuestion program={program} title={t('amend')} lead={t('amend.lead')} isForClosed>
      {(page, reload) => {
        const risk = page.risks.find((each) => each.id === id)
        return risk?.ours && risk.state.status === 'open' ? (
          <>
            <CloseRisk key={risk.version} risk={risk} back={back} />
            {page.state.status === 'active' ? <AmendForm page={page} risk={risk} onReload={reload} /> : null}
          </>
        ) : (
          <EmptyState title={t('not-there')} action={{ label: w('back.program'), href: back }} />
        )
      }}
    </ProgramQuestion>
  )
}

interface Props {
  readonly page: ProgramPage
  readonly risk: RecordView<Risk>
  readonly onReload: () => Promise<unknown>
}

function AmendForm({ page, risk: { id, version, state, audience }, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(riskTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const commitments = [...new Set([...page.state.commitments, ...state.commitments])]
  const theirs = riskTypedOf(state, { language, party, commitments })
  const form = useKeptDraft(`amend-risk:${id}:${party}`, riskTypedSchema, () => theirs, version)
  const { draft, set, forget, reset, keptAt, basedOn } = form
  const mergeFields = useRiskMergeFields()
  const amend = useMutation(server.risk.amend.mutationOptions())
  const recording = useRecording((requestId) => {
    const wording = riskFrom(draft, state)
    if (wording === null) throw new Error('a risk was sent before it was complete')
    return amend.mutateAsync({ requestId, id, expectedVersion: basedOn ?? version, ...wording })
  }, useRiskLabels())
  const back = `/programs/${page.id}`

  async function submit() {
    const missing = missingInRisk(draft, state)
    if (!(await recording.submit(missing))) {
      if (missing.length === 0) await onReload()
      return
    }
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('amend.send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
      conflict={
        <Merge form={form} theirs={theirs} version={version} latest={undefined} fields={mergeFields} />
      }
    >
      <RiskFields
        typed={draft}
        set={set}
        errorAt={recording.errorAt}
        commitments={commitments}
        mitigationBefore={state.mitigation}
      />
      <p className="release-note">{t('amend.readers', { audience: audienceName(audience, language) })}</p>
    </FormShell>
  )
}
