import { topicOf } from '@trilateral/contracts'
import { audienceName, EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { Readers } from '../form/readers.tsx'
import { missingInRelease, noRelease, releaseFrom, releaseLabels } from '../form/release-draft.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { missingInProgram, newProgramSchema, programFrom, programTypedOf } from './program-draft.ts'
import { newProgramTexts } from './new-program-texts.ts'
import { ProgramFields, useProgramLabels } from './program-fields.tsx'

/** Recording a program. */
export function NewProgramScreen() {
  const t = useMessages(newProgramTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  useTitle(t('title'))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {isOfficial ? (
        <NewProgramForm />
      ) : (
        <EmptyState title={w('only-officials')} action={{ label: w('back.programs'), href: '/programs' }} />
      )}
    </>
  )
}

function NewProgramForm() {
  const { language } = useLanguage()
  const t = useMessages(newProgramTexts)
  const f = useMessages(formTexts)
  const { person, area } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `new-program:${person.party}`,
    newProgramSchema,
    () => ({
      ...programTypedOf(null, language, today),
      ...noRelease(),
    }),
  )
  const record = useMutation(server.program.record.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const program = programFrom(draft, null)
      const release = releaseFrom(draft)
      if (program === null || release === null) throw new Error('a program was sent before it was complete')
      return record.mutateAsync({ ...program, ...release, requestId })
    },
    { ...useProgramLabels(), ...releaseLabels(f) },
  )

  async function submit() {
    const release = missingInRelease(draft).filter(({ field }) => field !== 'basis')
    const receipt = await recording.submit([...missingInProgram(draft, null), ...release])
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(`/programs/${receipt.id}`)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={
        draft.audience.length === 0
          ? t('send')
          : t('send-to', { audience: audienceName(draft.audience, language) })
      }
      back="/programs"
      onDiscard={reset}
      keptAt={keptAt}
    >
      <ProgramFields typed={draft} set={set} errorAt={recording.errorAt} before={null} />
      <ReleaseFields audience={draft.audience} tlp={draft.tlp} errorAt={recording.errorAt} onChange={set} />
      {draft.audience.length === 0 ? null : (
        <Readers
          audience={draft.audience}
          tlp={draft.tlp}
          originator={person.party}
          topic={topicOf(area.code, draft.audience)}
        />
      )}
    </FormShell>
  )
}
