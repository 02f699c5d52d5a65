import { topicOf } from '@trilateral/contracts'
import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FormShell } from '../form/form-shell.tsx'
import { Readers } from '../form/readers.tsx'
import { releaseFrom } from '../form/release-draft.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { words } from '../frame/words.ts'
import { meetingFrom, meetingTypedOf, meetingTypedSchema, missingInMeeting } from './meeting-draft.ts'
import { MeetingFields, useMeetingLabels } from './meeting-fields.tsx'
import { meetingsTexts } from './meetings-texts.ts'

/** Planning a meeting of the three: a day may follow later. */
export function NewMeetingScreen() {
  const t = useMessages(meetingsTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  useTitle(t('plan'))
  return (
    <>
      <PageHead title={t('plan')} lead={t('plan.lead')} />
      {isOfficial ? (
        <NewMeetingForm />
      ) : (
        <EmptyState title={w('only-officials')} action={{ label: t('back'), href: '/meetings' }} />
      )}
    </>
  )
}

function NewMeetingForm() {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const { person, area } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const today = useToday()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `new-meeting:${person.party}`,
    meetingTypedSchema,
    () => meetingTypedOf(null, language, today),
  )
  const plan = useMutation(server.meeting.plan.mutationOptions())
  const recording = useRecording((requestId) => {
    const meeting = meetingFrom(draft, null)
    const release = releaseFrom(draft)
    if (meeting === null || release === null) throw new Error('a meeting was sent before it was complete')
    return plan.mutateAsync({ requestId, ...meeting, ...release })
  }, useMeetingLabels())
  const { errorAt } = recording

  async function submit() {
    const receipt = await recording.submit(missingInMeeting(draft, null))
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(`/meetings/${receipt.id}`)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('plan.send')}
      back="/meetings"
      onDiscard={reset}
      keptAt={keptAt}
    >
      <MeetingFields typed={draft} set={set} errorAt={errorAt} placeBefore={null} />
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
