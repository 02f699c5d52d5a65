import { LANGUAGES } from '@trilateral/contracts'
import type { Person } from '@trilateral/contracts/work-program'
import { Button, formatInstant, Marking, RecordText, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useHold, useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommentView } from '../../src/comments/comment-questions.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { useRecording } from '../form/use-recording.ts'
import { useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { commentDraftSchema, missingInComment, textIn } from './comment-draft.ts'
import { CommentForm } from './comment-form.tsx'
import { commentTexts } from './comment-texts.ts'
import { useMentionWords } from './mention-words.ts'

interface Props {
  readonly comment: CommentView
  readonly people: readonly Person[]
}

/** One comment: who said it to whom and when; its author words it anew or withdraws it. */
export function OneComment({ comment, people }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(commentTexts)
  const words = useMentionWords()
  const [isEdited, setEdited] = useState(false)
  const { state, tlp, audience, own } = comment
  const when = (instant: string) => formatInstant(language, instant, zone)
  return (
    <li className="comment">
      <p className="entry-facts">
        <strong>{personInWords(state.by, language)}</strong>
        <span>{when(state.writtenAt)}</span>
        {state.status === 'standing' && state.editedAt ? (
          <span className="soft">{t('edited', { when: when(state.editedAt) })}</span>
        ) : null}
        <Marking tlp={tlp} audience={audience} />
      </p>
      {state.text === null ? (
        <p className="soft">{t('withdrawn', { when: when(state.editedAt ?? state.writtenAt) })}</p>
      ) : isEdited ? (
        <EditForm comment={comment} people={people} onDone={() => setEdited(false)} />
      ) : (
        <>
          <p className="comment-text">
            <RecordText text={state.text} />
          </p>
          {state.mentions.length === 0 ? null : (
            <p className="soft">{t('to', { who: state.mentions.map(words).join(', ') })}</p>
          )}
          {own ? (
            <span className="entry-steps">
              <Button look="quiet" onPress={() => setEdited(true)}>
                {t('edit')}
              </Button>
              <Withdraw comment={comment} when={when(state.writtenAt)} />
              <SharingLink of={{ entity: 'comment', id: comment.id }} title={when(state.writtenAt)} />
            </span>
          ) : null}
        </>
      )}
    </li>
  )
}

/** Held at the desk for ten seconds: readers see the comment until then, and nothing is on record of a slip of the hand. */
function Withdraw({
  comment: { id, version },
  when,
}: {
  readonly comment: CommentView
  readonly when: string
}) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(commentTexts)
  const server = useServer()
  const known = useQueryClient()
  const { hold, isHeld } = useHold()
  const withdraw = useMutation(server.comment.withdraw.mutationOptions())
  const key = `withdraw:${id}`
  return (
    <Button
      look="quiet"
      isDisabled={isHeld(key)}
      onPress={() => {
        const requestId = crypto.randomUUID()
        hold({
          key,
          what: t('withdraw.what', { when }),
          send: async () => {
            await withdraw.mutateAsync({ requestId, id, expectedVersion: version })
            await known.invalidateQueries({ queryKey: server.comment.pathKey() })
          },
          explain: (error) => {
            const [refusal] = failureOf(error).refusals
            return refusal && explain(language, refusal, zone)
          },
        })
      }}
    >
      {t('withdraw')}
    </Button>
  )
}

function EditForm({ comment, people, onDone }: Props & { readonly onDone: () => void }) {
  const { id, version, state, audience } = comment
  const t = useMessages(commentTexts)
  const server = useServer()
  const known = useQueryClient()
  const written = LANGUAGES.find((language) => state.text?.[language]?.state === 'source') ?? 'en'
  const form = useKeptDraft(`edit-comment:${id}`, commentDraftSchema, () => ({
    text: state.text?.[written]?.text ?? '',
    audience: [...audience],
    mentions: [...state.mentions],
  }))
  const edit = useMutation(server.comment.edit.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      edit.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        text: textIn(written, form.draft.text),
        mentions: form.draft.mentions,
      }),
    { text: t('text'), mentions: t('mention') },
  )
  async function submit() {
    if (!(await recording.submit(missingInComment(form.draft)))) return
    form.forget()
    await known.invalidateQueries({ queryKey: server.comment.pathKey() })
    onDone()
  }
  return (
    <CommentForm
      draft={form.draft}
      set={form.set}
      keptAt={form.keptAt}
      recording={recording}
      people={people}
      within={undefined}
      submit={t('send-edit')}
      onSubmit={() => void submit()}
      onCancel={() => {
        form.forget()
        onDone()
      }}
    />
  )
}
