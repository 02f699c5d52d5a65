import type { Refusal } from '@trilateral/contracts'
import {
  audienceName,
  Button,
  DateField,
  ErrorSummary,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useKeptDraft, WaitingNote } from '@trilateral/ui/desk'
import { SessionEnded, usePerson } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import type { MeasurePage } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { changesOpenTo, type Change } from '../measure/changes-open-to.ts'
import { texts } from '../messages/texts.ts'
import { SourceFields } from '../record/source-fields.tsx'
import { useRecording } from '../record/use-recording.ts'
import { blankChange, changeDraftSchema, suspensionFrom, turnFrom, type ChangeDraft } from './change-draft.ts'
import { ClauseChoice } from './clause-choice.tsx'

const FIELDS = [
  'clauses',
  'from',
  'until',
  'on',
  'instrument',
  'source.name',
  'source.url',
  'source.accessedOn',
]

interface Props {
  readonly page: MeasurePage
  readonly change: Change
  readonly clauseKey: string | undefined
  readonly onReload: () => void
}

export function ChangeForm({ page, change, clauseKey, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const navigate = useNavigate()
  const known = useQueryClient()
  const { party } = usePerson()
  const keptAs = `${change}:${page.measure.id}:${party}`
  const { draft, set, forget } = useKeptDraft(keptAs, changeDraftSchema, () =>
    blankChange(clauseKey, page.today),
  )
  const suspend = useMutation(server.measures.suspend.mutationOptions())
  const resume = useMutation(server.measures.resume.mutationOptions())
  const end = useMutation(server.measures.end.mutationOptions())
  const { id } = page.measure
  const recording = useRecording((requestId) => {
    const target = { requestId, id, expectedVersion: page.version }
    if (change === 'suspend') return suspend.mutateAsync({ ...target, ...suspensionFrom(draft) })
    const turn = { ...target, ...turnFrom(draft) }
    return change === 'resume' ? resume.mutateAsync(turn) : end.mutateAsync(turn)
  }, FIELDS)
  const { errorAt } = recording

  async function submit(event: FormEvent) {
    event.preventDefault()
    const receipt = await recording.submit(missingIn(draft, change))
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.measures.pathKey() })
    await navigate({ to: '/measures/$id', params: { id } })
  }

  return (
    <form className="form panel" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary {...recording.summary} />
      {recording.isAbout('sign-in-required') ? <SessionEnded /> : null}
      {recording.waiting ? <WaitingNote {...recording.waiting} /> : null}
      {recording.isAbout('version-stale') ? <Button onPress={onReload}>{t('change.reload')}</Button> : null}
      <ClauseChoice
        clauses={page.clauses.filter(({ standing }) => changesOpenTo(standing).includes(change))}
        value={draft.clauses}
        error={errorAt('clauses')}
        onChange={(clauses) => set({ clauses })}
      />
      {change === 'suspend' ? (
        <div className="fields-row">
          <DateField
            id="from"
            label={t('suspend.from')}
            description={t('date.leave-empty')}
            value={draft.from}
            error={errorAt('from')}
            onChange={(from) => set({ from })}
          />
          <DateField
            id="until"
            label={t('suspend.until')}
            description={t('suspend.until-help')}
            value={draft.until}
            error={errorAt('until')}
            onChange={(until) => set({ until })}
          />
        </div>
      ) : (
        <DateField
          id="on"
          label={t(`${change}.on`)}
          description={t(`${change}.on-help`)}
          isRequired
          value={draft.on}
          error={errorAt('on')}
          onChange={(on) => set({ on })}
        />
      )}
      <TextField
        id="instrument"
        label={t('change.instrument')}
        description={t('change.instrument-help')}
        value={draft.instrument}
        error={errorAt('instrument')}
        onChange={(instrument) => set({ instrument })}
      />
      <SourceFields value={draft.source} onChange={(source) => set({ source })} errorAt={errorAt} />
      <p className="release-note">
        {t('change.release', { audience: audienceName(page.audience, language) })}
      </p>
      <div className="form-end">
        <Button type="submit" look="primary" isPending={recording.isSending}>
          {t(`change.${change}.submit`)}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            forget()
            void navigate({ to: '/measures/$id', params: { id } })
          }}
        >
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}

function missingIn(draft: ChangeDraft, change: Change): Refusal[] {
  const missing: Refusal[] = []
  if (draft.clauses.length === 0) missing.push({ code: 'clauses-none-chosen', field: 'clauses' })
  if (change !== 'suspend' && draft.on === '') missing.push({ code: 'value-missing', field: 'on' })
  if (draft.source.name.trim() === '') missing.push({ code: 'value-missing', field: 'source.name' })
  if (draft.source.accessedOn === '') missing.push({ code: 'value-missing', field: 'source.accessedOn' })
  return missing
}
