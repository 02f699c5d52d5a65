import {
  audienceName,
  formatInstant,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { personInWords } from '../dossier/person-in-words.ts'
import { useServer } from '../frame/desk.tsx'
import { sharingTexts } from './sharing-texts.ts'

/** What colleagues of the reader's ministry want to share otherwise, and what the reader proposed themselves. */
export function WaitingSharing() {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(sharingTexts)
  const { data } = useQuery(useServer().sharing.waiting.queryOptions())
  if (!data) return null
  return (
    <section
      className="panel waiting"
      aria-labelledby="sharing-waiting"
      data-empty={data.length === 0 ? '' : undefined}
    >
      <h2 id="sharing-waiting">
        {t('my-work')} {data.length > 0 ? <span className="waiting-count">{data.length}</span> : null}
      </h2>
      {data.length === 0 ? (
        <p className="soft">{t('my-work.none')}</p>
      ) : (
        <ul className="entries">
          {data.map(({ title, view: { id, own, state } }) => (
            <li key={id}>
              <p>
                <TextLink href={`/sharing/${state.of.entity}/${state.of.id}`}>
                  {title ? <RecordText text={title} isQuiet /> : t('unnamed')}
                </TextLink>
              </p>
              <span className="entry-facts">
                <strong>
                  {t('change.what', {
                    from: audienceName(state.from, language),
                    to: audienceName(state.to, language),
                  })}
                </strong>
                <span>{own ? t('my-work.own') : personInWords(state.proposedBy, language)}</span>
                <span>{formatInstant(language, state.proposedAt, zone)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
