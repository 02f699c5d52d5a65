import { formatInstant, RecordText, TextLink, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { Brief } from '../answers.ts'
import { eventName } from '../events/event-name.ts'
import { briefTexts } from '../texts/brief.ts'
import { portal } from '../texts/texts.ts'
import { entityName } from './entity-name.ts'

/** What happened since this reader looked last, as this browser remembers it. */
export function SinceLastVisit({ since }: { since: Brief['since'] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(briefTexts)
  const names = useMessages(portal)
  if (since === null)
    return (
      <Tile heading={t('since')} finding={t('since-first')}>
        <p className="quiet">{t('since-kept')}</p>
      </Tile>
    )
  const { total, byEntity, newest } = since
  const time = formatInstant(language, since.since, zone)
  return (
    <Tile
      heading={t('since')}
      finding={t(total.more ? 'since-more' : 'since-finding', { count: total.count, time })}
      actions={<TextLink href="/events">{t('since-all')}</TextLink>}
    >
      {byEntity.length === 0 ? null : (
        <ul className="since-kinds">
          {byEntity.map(({ entity, count }) => (
            <li key={entity}>
              <span className="since-count">{count}</span> {entityName(entity, t)}
            </li>
          ))}
        </ul>
      )}
      {newest.length === 0 ? null : (
        <ul className="since-newest">
          {newest.map((event) => (
            <li key={event.id}>
              <span className="quiet">{formatInstant(language, event.time, zone)}</span>{' '}
              <TextLink href={`/events/${event.id}`}>{eventName(event.type, names)}</TextLink>
              {event.about ? (
                <>
                  {': '}
                  <RecordText text={event.about.title} isQuiet />
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{t('since-kept')}</p>
    </Tile>
  )
}
