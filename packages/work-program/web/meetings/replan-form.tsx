import type { Meeting } from '@trilateral/contracts/work-program'
import { audienceName, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RecordView } from '../../src/questions/views.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { meetingFrom, meetingTypedOf, meetingTypedSchema, missingInMeeting } from './meeting-draft.ts'
import { MeetingFields, useMeetingLabels } from './meeting-fields.tsx'
import { meetingsTexts } from './meetings-texts.ts'

interface Props {
  readonly meeting: RecordView<Meeting>
  readonly onReload: () => Promise<unknown>
}

/** Setting or changing a planned meeting's day, place or host. */
export function ReplanForm({ meeting: { id, version, state, audience }, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `replan:${id}:${party}`,
    meetingTypedSchema,
    () => meetingTypedOf(state, language, today),
  )
  const replan = useMutation(server.meeting.replan.mutationOptions())
  const recording = useRecording((requestId) => {
    const anew = meetingFrom(draft, state)
    if (anew === null) throw new Error('a meeting was sent before it was complete')
    return replan.mutateAsync({ requestId, id, expectedVersion: version, ...anew })
  }, useMeetingLabels())

  async function submit() {
    if (!(await recording.submit(missingInMeeting(draft, state)))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go('/meetings')
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('replan.send')}
      back="/meetings"
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <MeetingFields typed={draft} set={set} errorAt={recording.errorAt} placeBefore={state.place} />
      <p className="release-note">{t('same-readers', { audience: audienceName(audience, language) })}</p>
    </FormShell>
  )
}
