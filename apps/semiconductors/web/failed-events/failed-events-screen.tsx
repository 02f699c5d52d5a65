import { useQuery } from '@tanstack/react-query'
import { FailedEvents, useFinding, type FailedEventsAnswer } from '@trilateral/failed-events/screens'
import { PageHead, useMessages } from '@trilateral/ui'
import { QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'

/** What this area heard of others and could not take in, and what people do about it. */
export function FailedEventsScreen() {
  const t = useMessages(texts)
  const list = useQuery(server.failedEvents.list.queryOptions())
  return (
    <QueryState title={t('nav.failed-events')} query={list}>
      {(found) => <Found list={found} />}
    </QueryState>
  )
}

function Found({ list }: { list: FailedEventsAnswer }) {
  const t = useMessages(texts)
  const person = usePerson()
  const title = useFinding()(list)
  useTitle(title)
  return (
    <>
      <PageHead eyebrow={t('nav.failed-events')} title={title} />
      <FailedEvents server={server.failedEvents} person={person} list={list} />
    </>
  )
}
