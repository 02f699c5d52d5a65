import { ministryDay, topicOf } from '@trilateral/contracts'
import { audienceName, DateField, EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { BasisField } from '../form/basis-field.tsx'
import { CommitmentsField } from '../form/commitments-field.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { OwnersFields, ownersLabels } from '../form/owners-fields.tsx'
import { Readers } from '../form/readers.tsx'
import { ReleaseFields } from '../form/release-fields.tsx'
import { SourceFields } from '../form/source-fields.tsx'
import { TextsField } from '../form/texts-field.tsx'
import { useDraft } from '../form/use-draft.ts'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { blankProgram, missingInProgram, newProgramSchema, programFrom } from './new-program-draft.ts'
import { newProgramTexts } from './new-program-texts.ts'

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
  const { draft, set, forget, reset } = useDraft(`new-program:${person.party}`, newProgramSchema, () =>
    blankProgram(language, ministryDay(person.party, new Date())),
  )
  const record = useMutation(server.program.record.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const program = programFrom(draft)
      if (program === null) throw new Error('a program was sent before it was complete')
      return record.mutateAsync({ ...program, requestId })
    },
    {
      title: t('field.title'),
      purpose: t('field.purpose'),
      commitments: f('commitments'),
      ...ownersLabels(f),
      startsOn: t('field.starts'),
      endsOn: t('field.ends'),
      basis: f('basis'),
      'source.name': f('source.name'),
      'source.url': f('evidence.url'),
      'source.accessedOn': f('evidence.read-on'),
      audience: f('audience'),
      tlp: f('tlp'),
    },
  )
  const { errorAt } = recording

  async function submit() {
    const receipt = await recording.submit(missingInProgram(draft))
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(`/programs/${receipt.id}`)
  }

  const text = (path: 'title' | 'purpose') => ({
    path,
    label: t(`field.${path}`),
    source: draft.language,
    isRequired: true,
    value: draft[path],
    error: errorAt(path),
  })
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
    >
      <TextsField {...text('title')} onChange={(title) => set({ title })} />
      <TextsField
        {...text('purpose')}
        rows={3}
        description={t('field.purpose-help')}
        onChange={(purpose) => set({ purpose })}
      />
      <CommitmentsField
        value={draft.commitments}
        error={errorAt('commitments')}
        onChange={(commitments) => set({ commitments })}
      />
      <OwnersFields value={draft.owners} onChange={(owners) => set({ owners })} errorAt={errorAt} />
      <div className="fields-row">
        <DateField
          id="startsOn"
          label={t('field.starts')}
          description={t('dates-help')}
          value={draft.startsOn}
          error={errorAt('startsOn')}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          id="endsOn"
          label={t('field.ends')}
          description={t('dates-help')}
          value={draft.endsOn}
          error={errorAt('endsOn')}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <BasisField value={draft.basis} error={errorAt('basis')} onChange={(basis) => set({ basis })} />
      <SourceFields value={draft.source} onChange={(source) => set({ source })} errorAt={errorAt} />
      <ReleaseFields audience={draft.audience} tlp={draft.tlp} errorAt={errorAt} onChange={set} />
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
