import type { Party } from '@trilateral/contracts'
import {
  audienceName,
  Disclosure,
  formatInstant,
  partyName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import type { RecallItem } from '../answers.ts'
import { areaName } from '../area/area-name.ts'
import { entityName } from '../brief/entity-name.ts'
import { PageLink } from '../frame/page-link.tsx'
import { recordAddress } from '../events/record-address.ts'
import { briefTexts } from '../texts/brief.ts'
import { recallsTexts } from '../texts/recalls.ts'
import { RecallSystems } from './recall-systems.tsx'

/** One recall: from whom, why, in whose names, and who has confirmed. */
export function RecallEntry({ item }: { item: RecallItem }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(recallsTexts)
  const words = useMessages(briefTexts)
  const { area, of, title, along, kind, from, to, reason, orderedBy, confirmedBy, orderedAt } = item
  const { systems, confirmed, eventId } = item
  const lost = from.filter((party) => !to.includes(party))
  const total = systems.length
  const isDone = confirmed === total
  const address = recordAddress(of.entity, of.id)
  const said = title ? <RecordText text={title} /> : t('hidden')
  return (
    <li className="recall" data-waits={isDone ? undefined : ''}>
      <h3>{title && address !== null ? <PageLink href={address}>{said}</PageLink> : said}</h3>
      <p className="entry-facts">
        <strong>{t(`kind.${kind}`)}</strong>
        <span>{t('area.of', { area: areaName(area, language), entity: entityName(of.entity, words) })}</span>
        {along > 0 ? <span>{t('along', { count: along })}</span> : null}
        <time dateTime={orderedAt}>{t('ordered', { when: formatInstant(language, orderedAt, zone) })}</time>
      </p>
      <dl className="recall-facts">
        <Fact name={t('lost')}>{audienceName(lost, language)}</Fact>
        <Fact name={t('kept')}>{audienceName(to, language)}</Fact>
        <Fact name={t('ordered-by')}>{person(orderedBy)}</Fact>
        <Fact name={t('confirmed-by')}>{confirmedBy ? person(confirmedBy) : t('alone')}</Fact>
        <Fact name={t('reason')}>
          <RecordText text={reason} />
        </Fact>
      </dl>
      <Disclosure
        summary={isDone ? t('confirmed-all', { total }) : t('confirmed', { confirmed, total })}
        isOpen={!isDone}
      >
        <RecallSystems systems={systems} orderedAt={orderedAt} />
      </Disclosure>
      <TextLink href={`/events/${eventId}`}>{t('event')}</TextLink>
    </li>
  )

  function person({ name, party }: { name: string; party: Party }) {
    return `${name} (${partyName(party, language)})`
  }
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
