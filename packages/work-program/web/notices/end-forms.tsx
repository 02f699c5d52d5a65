import { DateField, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoticePage } from '../../src/questions/notices.ts'
import { NOTICE_STEP_NAMES } from '../../src/rules/notices/names.ts'
import { ReasonForm } from '../form/reason-form.tsx'
import { multilingual, noTexts } from '../form/texts-draft.ts'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useServer, useToday } from '../frame/desk.tsx'
import { noticeTexts } from './notice-texts.ts'

interface Props {
  readonly page: NoticePage
}

/** The meeting took place: in time or late. */
export function ConveneForm({ page: { id, version } }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const server = useServer()
  const [on, setOn] = useState(useToday())
  const [form, setForm] = useState<'in-person' | 'virtual'>('virtual')
  const convene = useMutation(server.notice.convene.mutationOptions())
  const recording = useRecording(
    (requestId) => convene.mutateAsync({ requestId, id, expectedVersion: version, on, form }),
    { on: t('convene.on'), form: t('form') },
  )
  return (
    <StepForm
      title={NOTICE_STEP_NAMES.convene[language]}
      isNext
      recording={recording}
      ids={{ on: 'convened-on', form: 'convened-form' }}
      send={t('convene.send')}
      onSend={() => recording.submit(on === '' ? [{ code: 'value-missing', field: 'on' }] : [])}
    >
      <div className="fields-row">
        <DateField
          id="convened-on"
          label={t('convene.on')}
          isRequired
          value={on}
          error={recording.errorAt('on')}
          onChange={setOn}
        />
        <Select
          id="convened-form"
          label={t('form')}
          value={form}
          options={(['virtual', 'in-person'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
          onChange={setForm}
        />
      </div>
    </StepForm>
  )
}

/** What the ministries do about it. */
export function AnswerForm({ page: { id, version } }: Props) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const server = useServer()
  const [text, setText] = useState('')
  const answer = useMutation(server.notice.answer.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      answer.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        text: multilingual({ ...noTexts(), [language]: text }, language),
      }),
    { text: t('answer.text') },
  )
  return (
    <StepForm
      title={NOTICE_STEP_NAMES.answer[language]}
      isNext
      recording={recording}
      ids={{ text: 'response-text' }}
      send={t('answer.send')}
      onSend={() => recording.submit([])}
    >
      <TextField
        id="response-text"
        label={t('answer.text')}
        isRequired
        rows={3}
        lang={language}
        value={text}
        error={recording.errorAt('text')}
        onChange={setText}
      />
    </StepForm>
  )
}

/** It ends, for a reason. */
export function CloseForm({ page: { id, version } }: Props) {
  const t = useMessages(noticeTexts)
  const close = useMutation(useServer().notice.close.mutationOptions())
  return (
    <ReasonForm
      id="close-why"
      title={t('close')}
      why={t('close.why')}
      send={t('close.send')}
      onTell={(wish) => close.mutateAsync({ ...wish, id, expectedVersion: version })}
    />
  )
}
