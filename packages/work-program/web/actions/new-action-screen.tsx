import { languageSchema, type Refusal } from '@trilateral/contracts'
import { DateField, Select, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { BasisField } from '../form/basis-field.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { missingPerson, personDraftOf, personDraftSchema, personFrom } from '../form/person-draft.ts'
import { PersonFields } from '../form/person-fields.tsx'
import {
  missingInRelease,
  releaseDraft,
  releaseFrom,
  releaseLabels,
  releaseWithin,
} from '../form/release-draft.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { ProgramQuestion } from '../program/program-question.tsx'
import { actionTexts } from './action-texts.ts'
import { useMeetingChoice } from './use-meeting-choice.ts'

const draftSchema = z.object({
  language: languageSchema,
  title: textsSchema,
  owner: personDraftSchema,
  due: z.string(),
  meeting: z.string(),
  ...releaseDraft,
})
type Draft = z.infer<typeof draftSchema>

/** Assigning something to do under a program. */
export function NewActionScreen({ program }: { program: string }) {
  const t = useMessages(actionTexts)
  return (
    <ProgramQuestion program={program} title={t('new')} lead={t('new.lead')}>
      {(page) => <NewActionForm page={page} />}
    </ProgramQuestion>
  )
}

function missingIn(draft: Draft): Refusal[] {
  return [
    ...faultsOfTexts('title', draft.title, draft.language, true),
    ...missingPerson('owner', draft.owner),
    ...(draft.due === '' ? [{ code: 'value-missing', field: 'due' }] : []),
    ...missingInRelease(draft),
  ]
}

function NewActionForm({ page }: { page: ProgramPage }) {
  const { language } = useLanguage()
  const t = useMessages(actionTexts)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const meetings = useMeetingChoice()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `new-action:${page.id}:${party}`,
    draftSchema,
    (): Draft => ({
      language,
      title: noTexts(),
      owner: personDraftOf(null, party),
      due: '',
      meeting: '',
      ...releaseWithin(page),
    }),
  )
  const assign = useMutation(server.action.assign.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { due, meeting } = draft
      const title = multilingual(draft.title, draft.language)
      const owner = personFrom(draft.owner)
      const release = releaseFrom(draft)
      if (title === null || owner === null || release === null)
        throw new Error('an action was sent before it was complete')
      const action = { title, owner, due, program: page.id, meeting: meeting || null }
      return assign.mutateAsync({ requestId, ...action, ...release })
    },
    {
      title: t('title'),
      'owner.party': f('person.party'),
      'owner.name': f('person.name'),
      due: t('due'),
      meeting: t('meeting'),
      ...releaseLabels(f),
    },
  )
  const { errorAt } = recording
  const back = `/programs/${page.id}`

  async function submit() {
    if (!(await recording.submit(missingIn(draft)))) return
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
      <TextsField
        path="title"
        label={t('title')}
        source={draft.language}
        isRequired
        value={draft.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <PersonFields
        path="owner"
        label={t('owner')}
        help={t('owner-help')}
        isRequired
        value={draft.owner}
        errorAt={errorAt}
        onChange={(owner) => set({ owner })}
      />
      <div className="fields-row">
        <DateField
          id="due"
          label={t('due')}
          isRequired
          value={draft.due}
          error={errorAt('due')}
          onChange={(due) => set({ due })}
        />
        <Select
          id="meeting"
          label={t('meeting')}
          value={draft.meeting}
          error={errorAt('meeting')}
          options={[{ value: '', label: t('meeting.none') }, ...meetings]}
          onChange={(meeting) => set({ meeting })}
        />
      </div>
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
