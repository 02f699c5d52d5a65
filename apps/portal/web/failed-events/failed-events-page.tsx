import { useQuery } from '@tanstack/react-query'
import { FailedEvents, useFinding } from '@trilateral/failed-events/screens'
import { PageHead, useMessages } from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageMoment } from '../frame/page-moment.tsx'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { HeldStill } from '../live/held-still.tsx'
import { useSession } from '../session/use-session.ts'
import { portal } from '../texts/texts.ts'

/** What failed tells no open portal by itself: it is no event that anybody was shown. */
const AGAIN_MS = 5000

/** Events that this portal could not take in, and what people do about them. */
export function FailedEventsPage() {
  const t = useMessages(portal)
  const session = useSession()
  const finding = useFinding()
  const list = useQuery(gateway.failedEvents.list.queryOptions(undefined, { refetchInterval: AGAIN_MS }))
  const title = list.data ? finding(list.data) : t('nav.failed-events')
  useTitle(title)
  if (list.data === undefined || !session.data)
    return <NotLoaded title={t('nav.failed-events')} query={list} />
  return (
    <>
      <PageHead eyebrow={t('nav.failed-events')} title={title} />
      <HeldStill>
        <PageMoment readAt={list.dataUpdatedAt} />
        <FailedEvents server={gateway.failedEvents} person={session.data} list={list.data} />
      </HeldStill>
    </>
  )
}
