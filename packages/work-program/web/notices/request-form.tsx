import { MEETING_WITHIN_DAYS } from '@trilateral/contracts/work-program'
import { DateField, formatDate, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import type { NoticePage } from '../../src/questions/notices.ts'
import { dayAfter } from '../../src/rules/days.ts'
import { NOTICE_STEP_NAMES, PARTICULAR_NAMES } from '../../src/rules/notices/names.ts'
import { formTexts } from '../form/form-texts.ts'
import { blankSource, missingInSource, sourceDraftSchema, sourceFrom } from '../form/source-draft.ts'
import { SourceRow } from '../form/source-row.tsx'
import { useKeptDraft } from '@trilateral/ui/desk'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useServer, useToday } from '../frame/desk.tsx'
import { noticeTexts } from './notice-texts.ts'

const draftSchema = z.object({ requestedOn: z.string(), source: sourceDraftSchema })

/** Asks for a meeting under Article 12. What is missing is said by the rule, all of it at once. */
export function RequestForm({ page: { id, version, missing } }: { page: NoticePage }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const f = useMessages(formTexts)
  const server = useServer()
  const today = useToday()
  const { draft, set, forget } = useKeptDraft(`request-meeting:${id}`, draftSchema, () => ({
    requestedOn: today,
    source: blankSource(today),
  }))
  const ask = useMutation(server.notice.requestMeeting.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const source = sourceFrom(draft.source)
      return ask.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        requestedOn: draft.requestedOn,
        source,
      })
    },
    {
      requestedOn: t('request.on'),
      'source.name': f('source.name'),
      'source.url': f('evidence.url'),
      'source.accessedOn': f('evidence.read-on'),
    },
  )
  async function send() {
    const noDay = draft.requestedOn === '' ? [{ code: 'value-missing', field: 'requestedOn' }] : []
    const receipt = await recording.submit([...noDay, ...missingInSource(draft.source, false)])
    if (receipt) forget()
    return receipt
  }
  return (
    <StepForm
      title={NOTICE_STEP_NAMES['request-meeting'][language]}
      isNext
      recording={recording}
      ids={{
        requestedOn: 'request-requestedOn',
        'source.name': 'request-source.name',
        'source.url': 'request-source.url',
        'source.accessedOn': 'request-source.accessedOn',
      }}
      send={t('request.send')}
      onSend={send}
    >
      <p>{t('request.lead')}</p>
      <p>
        <strong>{t('particulars.finding', { missing: missing.length })}</strong>
      </p>
      {missing.length === 0 ? null : (
        <ul>
          {missing.map((which) => (
            <li key={which}>{PARTICULAR_NAMES[which][language]}</li>
          ))}
        </ul>
      )}
      <DateField
        id="request-requestedOn"
        label={t('request.on')}
        isRequired
        {...(draft.requestedOn === ''
          ? {}
          : {
              description: t('request.due', {
                day: formatDate(language, dayAfter(draft.requestedOn, MEETING_WITHIN_DAYS)),
              }),
            })}
        value={draft.requestedOn}
        error={recording.errorAt('requestedOn')}
        onChange={(requestedOn) => set({ requestedOn })}
      />
      {draft.requestedOn === today ? null : (
        <fieldset className="fields">
          <legend>{t('request.source')}</legend>
          <SourceRow
            path="request-source"
            value={draft.source}
            errorAt={(path) => recording.errorAt(path.replace('request-', ''))}
            onChange={(source) => set({ source })}
          />
        </fieldset>
      )}
    </StepForm>
  )
}
