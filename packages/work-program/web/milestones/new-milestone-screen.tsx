import { languageSchema, partySchema, textFor, tlpSchema, type Refusal } from '@trilateral/contracts'
import { basisSchema } from '@trilateral/contracts/work-program'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  EmptyState,
  ministryName,
  PageHead,
  PARTY_ORDER,
  partyName,
  Select,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { BasisField } from '../form/basis-field.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { milestoneTexts } from './milestone-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  title: textsSchema,
  due: z.string(),
  dayOf: partySchema,
  critical: z.boolean(),
  dependsOn: z.array(z.string()),
  basis: basisSchema.nullable(),
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})
type Draft = z.infer<typeof draftSchema>

/** Setting a milestone of a program. */
export function NewMilestoneScreen({ program }: { program: string }) {
  const { language } = useLanguage()
  const t = useMessages(milestoneTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const page = useQuery(
    useServer().program.get.queryOptions(
      { id: program },
      { refetchInterval: false, refetchOnWindowFocus: false },
    ),
  )
  useTitle(t('new.title'))
  return (
    <Asked title={t('new.title')} query={page} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => (
        <>
          <PageHead
            eyebrow={textFor(data.state.title, language).text}
            title={t('new.title')}
            lead={t('new.lead')}
          />
          {isOfficial && data.ours ? (
            <NewMilestoneForm page={data} />
          ) : (
            <EmptyState
              title={
                isOfficial
                  ? w('only-originator', { party: partyName(data.originator, language) })
                  : w('only-officials')
              }
              action={{ label: w('back.program'), href: `/programs/${program}` }}
            />
          )}
        </>
      )}
    </Asked>
  )
}

function missingIn(draft: Draft): Refusal[] {
  const need = (field: 'due' | 'basis' | 'tlp') =>
    draft[field] === '' || draft[field] === null ? [{ code: 'value-missing', field }] : []
  return [
    ...faultsOfTexts('title', draft.title, draft.language, true),
    ...need('due'),
    ...need('basis'),
    ...(draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
    ...need('tlp'),
  ]
}

function NewMilestoneForm({ page }: { page: ProgramPage }) {
  const { language } = useLanguage()
  const t = useMessages(milestoneTexts)
  const f = useMessages(formTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `new-milestone:${page.id}:${party}`,
    draftSchema,
    (): Draft => ({
      language,
      title: noTexts(),
      due: '',
      dayOf: party,
      critical: false,
      dependsOn: [],
      basis: null,
      // Nobody may learn of it who does not see the program: so it begins where the program stands.
      audience: [...page.audience],
      tlp: page.tlp,
    }),
  )
  const record = useMutation(server.milestone.record.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { due, dayOf, critical, dependsOn, basis, audience, tlp } = draft
      const title = multilingual(draft.title, draft.language)
      if (title === null || basis === null || tlp === '')
        throw new Error('a milestone was sent before it was complete')
      return record.mutateAsync({
        requestId,
        program: page.id,
        title,
        due,
        dayOf,
        critical,
        dependsOn,
        basis,
        audience,
        tlp,
        source: null,
      })
    },
    {
      title: t('field.title'),
      due: t('field.due'),
      dayOf: t('field.day-of'),
      dependsOn: t('field.depends-on'),
      basis: f('basis'),
      audience: f('audience'),
      tlp: f('tlp'),
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
        label={t('field.title')}
        description={t('field.title-help')}
        source={draft.language}
        isRequired
        value={draft.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <div className="fields-row">
        <DateField
          id="due"
          label={t('field.due')}
          isRequired
          value={draft.due}
          error={errorAt('due')}
          onChange={(due) => set({ due })}
        />
        <Select
          id="dayOf"
          label={t('field.day-of')}
          description={t('field.day-of-help')}
          value={draft.dayOf}
          error={errorAt('dayOf')}
          options={PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) }))}
          onChange={(dayOf) => set({ dayOf })}
        />
      </div>
      <Checkbox isSelected={draft.critical} onChange={(critical) => set({ critical })}>
        {t('field.critical')}: {t('field.critical-yes')}
      </Checkbox>
      {page.milestones.length > 0 ? (
        <CheckboxGroup
          id="dependsOn"
          label={t('field.depends-on')}
          error={errorAt('dependsOn')}
          value={draft.dependsOn}
          options={page.milestones.map(({ id, state }) => ({
            value: id,
            label: textFor(state.title, language).text,
          }))}
          onChange={(dependsOn) => set({ dependsOn })}
        />
      ) : null}
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
