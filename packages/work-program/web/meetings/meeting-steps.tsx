import { ministryDay, textFor } from '@trilateral/contracts'
import type { Action, Meeting } from '@trilateral/contracts/work-program'
import { Button, DateField, ErrorSummary, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { StepForm } from '../form/step-form.tsx'
import { multilingual, noTexts } from '../form/texts-draft.ts'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { meetingsTexts } from './meetings-texts.ts'

/** What can be recorded of a planned meeting: that it was held, or that it will not be. */
export function MeetingSteps({ meeting: { id, version, state } }: { meeting: RecordView<Meeting> }) {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const server = useServer()
  const known = useQueryClient()
  const [on, setOn] = useState(state.on ?? '')
  const [readout, setReadout] = useState('')
  const hold = useMutation(server.meeting.hold.mutationOptions())
  const cancel = useMutation(server.meeting.cancel.mutationOptions())
  const target = { id, expectedVersion: version }
  const held = useRecording(
    (requestId) =>
      hold.mutateAsync({
        requestId,
        ...target,
        on: on || null,
        readout: multilingual({ ...noTexts(), [language]: readout }, language),
      }),
    { on: t('hold.on'), readout: t('hold.readout') },
  )
  const cancelled = useRecording((requestId) => cancel.mutateAsync({ requestId, ...target }), {})
  const readAnew = () => known.invalidateQueries({ queryKey: server.pathKey() })
  const ids = { on: `held-on-${id}`, readout: `readout-${id}` }
  return (
    <div className="alert-steps">
      <StepForm
        title={t('hold')}
        recording={held}
        ids={ids}
        send={t('hold.send')}
        onSend={() => held.submit([])}
      >
        <DateField
          id={ids.on}
          label={t('hold.on')}
          isRequired
          value={on}
          error={held.errorAt('on')}
          onChange={setOn}
        />
        <TextField
          id={ids.readout}
          label={t('hold.readout')}
          rows={3}
          lang={language}
          value={readout}
          error={held.errorAt('readout')}
          onChange={setReadout}
        />
      </StepForm>
      <div>
        <ErrorSummary {...cancelled.summary} />
        <Button
          look="quiet"
          isPending={cancelled.isSending}
          onPress={() => void cancelled.submit([]).then((receipt) => (receipt ? readAnew() : undefined))}
        >
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

export function ActionDone({ action: { id, version, state } }: { action: RecordView<Action> }) {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const done = useMutation(server.action.done.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      done.mutateAsync({ requestId, id, expectedVersion: version, on: ministryDay(party, new Date()) }),
    {},
  )
  return (
    <div>
      <ErrorSummary {...recording.summary} />
      <Button
        isPending={recording.isSending}
        onPress={() =>
          void recording
            .submit([])
            .then((receipt) =>
              receipt ? known.invalidateQueries({ queryKey: server.pathKey() }) : undefined,
            )
        }
      >
        {t('done')}
        <span className="for-ears"> {textFor(state.title, language).text}</span>
      </Button>
    </div>
  )
}
