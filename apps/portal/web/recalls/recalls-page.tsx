import './recalls.css'
import { useQuery } from '@tanstack/react-query'
import { Tile, useMessages } from '@trilateral/ui'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { recallsTexts } from '../texts/recalls.ts'
import { RecallEntry } from './recall-entry.tsx'

/** A confirmation is no event of the feed: while somebody looks, it is asked for again. */
const ASKED_EVERY_MS = 5000

/** What was withdrawn from those who could see it, and which systems have removed it. */
export function RecallsPage() {
  const t = useMessages(recallsTexts)
  const list = useQuery(
    gateway.recalls.list.queryOptions(useMomentAsked(), { refetchInterval: ASKED_EVERY_MS }),
  )
  if (list.data === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const { items, more, asOf } = list.data
  const waiting = items.filter(({ systems, confirmed }) => confirmed < systems.length).length
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={t('finding', { count: items.length, waiting })}
      lead={t('lead')}
      readAt={list.dataUpdatedAt}
      asOf={asOf}
    >
      {items.length === 0 ? (
        <NothingHere title={t('none')} why={t('none-why')} />
      ) : (
        <Tile
          heading={t('list')}
          finding={more ? t('list-some', { count: items.length }) : t('list-finding')}
        >
          <ul className="recalls">
            {items.map((item) => (
              <RecallEntry key={item.id} item={item} />
            ))}
          </ul>
        </Tile>
      )}
    </PortalPage>
  )
}
