import { useQuery } from '@tanstack/react-query'
import { FailedEvents, useFinding, type FailedEventsAnswer } from '@trilateral/failed-events/screens'
import { PageHead, useMessages } from '@trilateral/ui'
import { QueryState } from '../area/query-state.tsx'
import { usePerson, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'

/** What this area heard of others and could not take in, and what people do about it. */
export function FailedEventsScreen() {
  const t = useMessages(words)
  const list = useQuery(useServer().failedEvents.list.queryOptions())
  return (
    <QueryState title={t('nav.failed-events')} query={list}>
      {(found) => <Found list={found} />}
    </QueryState>
  )
}

function Found({ list }: { list: FailedEventsAnswer }) {
  const t = useMessages(words)
  const person = usePerson()
  const title = useFinding()(list)
  useTitle(title)
  return (
    <>
      <PageHead eyebrow={t('nav.failed-events')} title={title} />
      <FailedEvents server={useServer().failedEvents} person={person} list={list} />
    </>
  )
}
