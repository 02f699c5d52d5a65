import type { Person } from '@trilateral/contracts/work-program'
import { Disclosure, Tile, useAnnounce, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Comments as Said } from '../../src/comments/comment-questions.ts'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useIsOfficial, useServer } from '../frame/desk.tsx'
import { blankComment, commentDraftSchema, missingInComment, textIn } from './comment-draft.ts'
import { CommentForm } from './comment-form.tsx'
import { commentTexts } from './comment-texts.ts'
import { OneComment } from './one-comment.tsx'

interface About {
  readonly entity: string
  readonly id: string
}

/** What officials say about a record, under any record of any register. */
export function Comments({ about }: { readonly about: About }) {
  const t = useMessages(commentTexts)
  const isOfficial = useIsOfficial()
  const { data } = useQuery(useServer().comment.on.queryOptions(about))
  if (!data?.subject) return null
  const { items, more, people, subject } = data
  return (
    <Tile heading={t('title')} finding={t('count', { count: items.length })}>
      {items.length === 0 ? null : (
        <ul className="comments">
          {items.map((comment) => (
            <OneComment key={`${comment.id} ${comment.version}`} comment={comment} people={people} />
          ))}
        </ul>
      )}
      {more ? <p className="soft">{t('more')}</p> : null}
      {isOfficial ? (
        <Disclosure summary={t('write')}>
          <NewComment about={about} subject={subject} people={people} />
        </Disclosure>
      ) : null}
    </Tile>
  )
}

interface NewProps {
  readonly about: About
  readonly subject: NonNullable<Said['subject']>
  readonly people: readonly Person[]
}

function NewComment({ about, subject, people }: NewProps) {
  const { language } = useLanguage()
  const t = useMessages(commentTexts)
  const { party } = useDesk().person
  const server = useServer()
  const known = useQueryClient()
  const announce = useAnnounce()
  const form = useKeptDraft(`comment:${about.id}:${party}`, commentDraftSchema, blankComment)
  const { draft } = form
  const write = useMutation(server.comment.write.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      write.mutateAsync({
        requestId,
        about,
        audience: draft.audience,
        text: textIn(language, draft.text),
        mentions: draft.mentions,
      }),
    { text: t('text'), audience: t('audience-label'), mentions: t('mention') },
  )
  async function submit() {
    if (!(await recording.submit(missingInComment(draft)))) return
    form.reset()
    recording.renew()
    announce(t('sent'))
    await known.invalidateQueries({ queryKey: server.comment.pathKey() })
  }
  return (
    <CommentForm
      draft={draft}
      set={form.set}
      keptAt={form.keptAt}
      recording={recording}
      people={people}
      within={subject.audience}
      submit={t('send')}
      onSubmit={() => void submit()}
    />
  )
}
