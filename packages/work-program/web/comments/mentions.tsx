import { textFor } from '@trilateral/contracts'
import {
  Button,
  formatInstant,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MentionView } from '../../src/comments/comment-questions.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { useServer } from '../frame/desk.tsx'
import { placeOf } from '../frame/record-places.ts'
import { commentTexts } from './comment-texts.ts'

/** What was said to the reader, unread first. That somebody has read it is theirs alone to know. */
export function Mentions() {
  const t = useMessages(commentTexts)
  const { data } = useQuery(useServer().comment.mentions.queryOptions())
  if (!data) return null
  const sorted = data.toSorted((a, b) => Number(a.isRead) - Number(b.isRead))
  const unread = data.filter(({ isRead }) => !isRead).length
  return (
    <section
      className="panel waiting"
      aria-labelledby="mentions"
      data-empty={data.length === 0 ? '' : undefined}
    >
      <h2 id="mentions">
        {t('mentions')} {unread > 0 ? <span className="waiting-count">{unread}</span> : null}
      </h2>
      {data.length === 0 ? (
        <p className="soft">{t('mentions.none')}</p>
      ) : (
        <ul className="entries">
          {sorted.map((mention) => (
            <OneMention key={mention.id} mention={mention} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OneMention({ mention: { id, title, state, isRead } }: { readonly mention: MentionView }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(commentTexts)
  const server = useServer()
  const known = useQueryClient()
  const markRead = useMutation(server.comment.markRead.mutationOptions())
  const { about, text, by, writtenAt } = state
  const name = title ? textFor(title, language).text : t('unnamed')
  async function mark() {
    await markRead.mutateAsync({ ids: [id] })
    await known.invalidateQueries({ queryKey: server.comment.mentions.queryKey() })
  }
  return (
    <li data-read={isRead ? '' : undefined}>
      <p>
        <TextLink href={placeOf(about.entity, about.id)}>
          {title ? <RecordText text={title} isQuiet /> : name}
        </TextLink>
      </p>
      {text ? (
        <p>
          <RecordText text={text} isQuiet />
        </p>
      ) : null}
      <span className="entry-facts">
        <strong>{t(isRead ? 'read' : 'unread')}</strong>
        <span>{personInWords(by, language)}</span>
        <span>{formatInstant(language, writtenAt, zone)}</span>
      </span>
      {isRead ? null : (
        <span className="entry-steps">
          <Button aria-label={t('mark-read.of', { title: name })} onPress={() => void mark()}>
            {t('mark-read')}
          </Button>
        </span>
      )}
    </li>
  )
}
