import { languageSchema, partySchema, textFor, tlpSchema, topicOf, type Refusal } from '@trilateral/contracts'
import { basisSchema } from '@trilateral/contracts/work-program'
import {
  CheckboxGroup,
  DateField,
  EmptyState,
  ministryName,
  PageHead,
  PARTY_ORDER,
  Select,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { BasisField } from '../form/basis-field.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { Readers } from '../form/readers.tsx'
import { ReleaseFields } from '../form/release-fields.tsx'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { decisionsTexts } from './decisions-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  program: z.string(),
  question: textsSchema,
  options: z.string(),
  askedOf: z.array(partySchema),
  due: z.string(),
  basis: basisSchema.nullable(),
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})
type Draft = z.infer<typeof draftSchema>

/** Asking leadership for a decision. */
export function AskDecisionScreen({ program }: { program: string | undefined }) {
  const t = useMessages(decisionsTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  useTitle(t('ask'))
  return (
    <>
      <PageHead title={t('ask')} lead={t('ask.lead')} />
      {isOfficial ? (
        <AskForm program={program} />
      ) : (
        <EmptyState title={w('only-officials')} action={{ label: w('nav.decisions'), href: '/decisions' }} />
      )}
    </>
  )
}

function missingIn(draft: Draft): Refusal[] {
  const need = (field: 'basis' | 'tlp') =>
    draft[field] === null || draft[field] === '' ? [{ code: 'value-missing', field }] : []
  return [
    ...faultsOfTexts('question', draft.question, draft.language, true),
    ...(draft.askedOf.length === 0 ? [{ code: 'value-missing', field: 'askedOf' }] : []),
    ...need('basis'),
    ...(draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
    ...need('tlp'),
  ]
}

function AskForm({ program }: { program: string | undefined }) {
  const { language } = useLanguage()
  const t = useMessages(decisionsTexts)
  const f = useMessages(formTexts)
  const { person, area } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const programs = useQuery(
    server.register.queryOptions({ status: 'active', limit: 100 }, { refetchInterval: false }),
  )
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `ask-decision:${person.party}`,
    draftSchema,
    (): Draft => ({
      language,
      program: program ?? '',
      question: noTexts(),
      options: '',
      askedOf: [],
      due: '',
      basis: null,
      audience: [],
      tlp: '',
    }),
  )
  const ask = useMutation(server.decision.ask.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const { basis, audience, tlp, askedOf, due } = draft
      const question = multilingual(draft.question, draft.language)
      if (question === null || basis === null || tlp === '')
        throw new Error('a question was sent before it was complete')
      const options = draft.options
        .split('\n')
        .map((line) => multilingual({ ...noTexts(), [draft.language]: line }, draft.language))
        .filter((option) => option !== null)
      return ask.mutateAsync({
        requestId,
        question,
        options,
        askedOf,
        basis,
        audience,
        tlp,
        program: draft.program || null,
        due: due || null,
      })
    },
    {
      program: t('ask.program'),
      question: t('ask.question'),
      options: t('ask.options'),
      askedOf: t('ask.of'),
      due: t('ask.due'),
      basis: f('basis'),
      audience: f('audience'),
      tlp: f('tlp'),
    },
  )
  const { errorAt } = recording

  async function submit() {
    if (!(await recording.submit(missingIn(draft)))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(draft.program === '' ? '/decisions' : `/programs/${draft.program}`)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('ask.send')}
      back="/decisions"
      onDiscard={reset}
      keptAt={keptAt}
    >
      <TextsField
        path="question"
        label={t('ask.question')}
        source={draft.language}
        isRequired
        rows={2}
        value={draft.question}
        error={errorAt('question')}
        onChange={(question) => set({ question })}
      />
      <TextField
        id="options"
        label={t('ask.options')}
        description={t('ask.options-help')}
        rows={3}
        lang={draft.language}
        value={draft.options}
        error={errorAt('options')}
        onChange={(options) => set({ options })}
      />
      <Select
        id="program"
        label={t('ask.program')}
        value={draft.program}
        error={errorAt('program')}
        options={[
          { value: '', label: t('ask.program-none') },
          ...(programs.data?.items ?? []).map(({ id, state }) => ({
            value: id,
            label: textFor(state.title, language).text,
          })),
        ]}
        onChange={(chosen) => set({ program: chosen })}
      />
      <CheckboxGroup
        id="askedOf"
        label={t('ask.of')}
        error={errorAt('askedOf')}
        value={draft.askedOf}
        options={PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) }))}
        onChange={(askedOf) => set({ askedOf })}
      />
      <DateField
        id="due"
        label={t('ask.due')}
        description={t('ask.due-help')}
        value={draft.due}
        error={errorAt('due')}
        onChange={(due) => set({ due })}
      />
      <BasisField value={draft.basis} error={errorAt('basis')} isDated onChange={(basis) => set({ basis })} />
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
