import {
  audienceName,
  Button,
  ErrorSummary,
  formatInstant,
  RecordText,
  useAnnounce,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SharingChangeView } from '../../src/sharing/sharing-questions.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { ReasonForm } from '../form/reason-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { failureOf } from '../frame/failure.ts'
import { useServer } from '../frame/desk.tsx'
import { SharingPreview } from './sharing-preview.tsx'
import { sharingTexts } from './sharing-texts.ts'

interface Props {
  readonly change: SharingChangeView
  /** The version of the record that the reader looks at. */
  readonly seenVersion: number
  readonly onReload: () => Promise<unknown>
}

/** What a colleague proposed, with what it does: confirmed by a second person, declined with a reason, or taken back. */
export function WaitingChange({ change, seenVersion, onReload }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(sharingTexts)
  const server = useServer()
  const { own, state } = change
  const { of, from, to, reason, proposedBy, proposedAt } = state
  const preview = useQuery(server.sharing.preview.queryOptions({ of, to }, { retry: false }))
  return (
    <div className="two-columns">
      <section className="panel" aria-labelledby="waiting-change">
        <h2 id="waiting-change">{t('waiting')}</h2>
        <p>
          {t('waiting.what', {
            who: personInWords(proposedBy, language),
            when: formatInstant(language, proposedAt, zone),
            from: audienceName(from, language),
            to: audienceName(to, language),
          })}
        </p>
        <p>
          <RecordText text={reason} />
        </p>
        {own ? <p className="soft">{t('waiting.own')}</p> : null}
        {own ? (
          <TakeBack change={change} />
        ) : (
          <>
            <Confirm change={change} seenVersion={seenVersion} onReload={onReload} />
            <Decline change={change} />
          </>
        )}
      </section>
      <SharingPreview preview={preview.data} refusal={failureOf(preview.error).refusals[0]} />
    </div>
  )
}

function useDone() {
  const server = useServer()
  const known = useQueryClient()
  const announce = useAnnounce()
  return async (said: string) => {
    announce(said)
    await known.invalidateQueries({ queryKey: server.pathKey() })
  }
}

function Confirm({ change: { id, version }, seenVersion, onReload }: Props) {
  const t = useMessages(sharingTexts)
  const confirm = useMutation(useServer().sharing.confirm.mutationOptions())
  const done = useDone()
  const recording = useRecording(
    (requestId) => confirm.mutateAsync({ requestId, id, expectedVersion: version, seenVersion }),
    {},
  )
  async function send() {
    if (await recording.submit([])) await done(t('confirm.done'))
  }
  return (
    <>
      <ErrorSummary {...recording.summary} />
      {recording.isAbout('sharing-changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
      <div>
        <Button look="primary" isPending={recording.isSending} onPress={() => void send()}>
          {t('confirm')}
        </Button>
      </div>
    </>
  )
}

function Decline({ change: { id, version } }: Pick<Props, 'change'>) {
  const t = useMessages(sharingTexts)
  const announce = useAnnounce()
  const decline = useMutation(useServer().sharing.decline.mutationOptions())
  return (
    <ReasonForm
      id="decline-why"
      title={t('decline')}
      why={t('because')}
      send={t('decline.send')}
      onTell={(wish) => decline.mutateAsync({ ...wish, id, expectedVersion: version })}
      onDone={() => announce(t('declined.done'))}
    />
  )
}

function TakeBack({ change: { id, version } }: Pick<Props, 'change'>) {
  const t = useMessages(sharingTexts)
  const decline = useMutation(useServer().sharing.decline.mutationOptions())
  const done = useDone()
  const recording = useRecording(
    (requestId) => decline.mutateAsync({ requestId, id, expectedVersion: version, because: null }),
    {},
  )
  async function send() {
    if (await recording.submit([])) await done(t('taken-back.done'))
  }
  return (
    <>
      <ErrorSummary {...recording.summary} />
      <div>
        <Button isPending={recording.isSending} onPress={() => void send()}>
          {t('take-back')}
        </Button>
      </div>
    </>
  )
}
