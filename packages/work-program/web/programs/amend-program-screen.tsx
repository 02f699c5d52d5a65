import { audienceName, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { FormShell } from '../form/form-shell.tsx'
import { Merge } from '../form/merge.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { ProgramQuestion } from '../program/program-question.tsx'
import { newProgramTexts } from './new-program-texts.ts'
import { missingInProgram, programFrom, programTypedOf, programTypedSchema } from './program-draft.ts'
import { ProgramFields, useProgramLabels, useProgramMergeFields } from './program-fields.tsx'

/** Saying anew what is said of a program; its assessments and its milestones are not touched. */
export function AmendProgramScreen({ id }: { id: string }) {
  const t = useMessages(newProgramTexts)
  return (
    <ProgramQuestion program={id} title={t('amend')} lead={t('amend.lead')} isOriginatorOnly>
      {(page, reload) => <AmendForm page={page} onReload={reload} />}
    </ProgramQuestion>
  )
}

function AmendForm({ page, onReload }: { page: ProgramPage; onReload: () => Promise<unknown> }) {
  const { id, version, state, audience } = page
  const { language } = useLanguage()
  const t = useMessages(newProgramTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const theirs = programTypedOf(state, language, today)
  const form = useKeptDraft(`amend-program:${id}:${party}`, programTypedSchema, () => theirs, version)
  const { draft, set, forget, reset, keptAt, basedOn } = form
  const mergeFields = useProgramMergeFields()
  const amend = useMutation(server.program.amend.mutationOptions())
  const recording = useRecording((requestId) => {
    const program = programFrom(draft, state)
    if (program === null) throw new Error('a program was sent before it was complete')
    return amend.mutateAsync({ ...program, requestId, id, expectedVersion: basedOn ?? version })
  }, useProgramLabels())
  const back = `/programs/${id}`

  async function submit() {
    const missing = missingInProgram(draft, state)
    if (!(await recording.submit(missing))) {
      // Whoever changed it meanwhile wins; what they wrote is read so that both can be put together.
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
        <Merge form={form} theirs={theirs} version={version} latest={page.versions[0]} fields={mergeFields} />
      }
    >
      <ProgramFields typed={draft} set={set} errorAt={recording.errorAt} before={state} />
      <p className="release-note">{t('amend.readers', { audience: audienceName(audience, language) })}</p>
    </FormShell>
  )
}
