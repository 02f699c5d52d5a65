import { daysBetween, languageSchema, type Refusal } from '@trilateral/contracts'
import { audienceName, DateField, formatDate, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { MilestonePage } from '../../src/questions/milestone-page.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { faultsOfTexts, multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { MilestoneQuestion } from './milestone-question.tsx'
import { milestoneTexts } from './milestone-texts.ts'

const draftSchema = z.object({ language: languageSchema, to: z.string(), cause: textsSchema })

/** Moving a milestone's date: to when, and why. */
export function SlipScreen({ id }: { id: string }) {
  return (
    <MilestoneQuestion id={id} step="slip">
      {(page, reload) => <SlipForm page={page} onReload={reload} />}
    </MilestoneQuestion>
  )
}

function SlipForm({ page, onReload }: { page: MilestonePage; onReload: () => Promise<unknown> }) {
  const { id, version, state, audience } = page
  const { language } = useLanguage()
  const t = useMessages(milestoneTexts)
  const { person } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `slip:${id}:${person.party}`,
    draftSchema,
    () => ({
      language,
      to: '',
      cause: noTexts(),
    }),
  )
  const slip = useMutation(server.milestone.slip.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      slip.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        to: draft.to,
        cause: multilingual(draft.cause, draft.language),
      }),
    { to: t('slip.to'), cause: t('slip.cause') },
  )
  const { errorAt } = recording
  const back = `/programs/${state.program}`

  async function submit() {
    const missing: Refusal[] = draft.to === '' ? [{ code: 'value-missing', field: 'to' }] : []
    const tooLong = faultsOfTexts('cause', draft.cause, draft.language, false)
    if (!(await recording.submit([...missing, ...tooLong]))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }

  const days = draft.to === '' ? 0 : daysBetween(state.due, draft.to)
  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('slip.send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <DateField
        id="to"
        label={t('slip.to')}
        description={t('slip.to-help', {
          due: formatDate(language, state.due),
          baseline: formatDate(language, state.baseline),
        })}
        isRequired
        value={draft.to}
        error={errorAt('to')}
        onChange={(to) => set({ to })}
      />
      <output className="release-note" aria-live="polite">
        {days === 0
          ? null
          : t('slip.to-change', { days: Math.abs(days), way: days > 0 ? 'later' : 'earlier' })}
      </output>
      <TextsField
        path="cause"
        label={t('slip.cause')}
        description={t('slip.cause-help')}
        source={draft.language}
        isRequired
        rows={2}
        value={draft.cause}
        error={errorAt('cause')}
        onChange={(cause) => set({ cause })}
      />
      <p className="field-help">
        {t('slip.by', {
          who: personInWords(person, language),
          audience: audienceName(audience, language),
        })}
      </p>
    </FormShell>
  )
}
