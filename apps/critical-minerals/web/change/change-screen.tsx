import { EmptyState, PageHead, RecordText, useMessages } from '@trilateral/ui'
import { isOfficial, NotFound, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { CHANGES } from '../measure/changes-open-to.ts'
import { texts } from '../messages/texts.ts'
import { ChangeForm } from './change-form.tsx'

const route = getRouteApi('/measures/$id/$change')

/** Recording that clauses of a measure were suspended, resumed or ended. */
export function ChangeScreen() {
  const { id, change: wanted } = route.useParams()
  const { clause } = route.useSearch()
  const t = useMessages(texts)
  const person = usePerson()
  const change = CHANGES.find((each) => each === wanted)
  // The version that the official decides on is the one first shown: it must not change under their hands.
  const page = useQuery(
    server.measures.get.queryOptions({ id }, { refetchInterval: false, staleTime: Infinity }),
  )
  useTitle(t(`change.${change ?? 'suspend'}.title`))
  if (change === undefined) return <NotFound />
  return (
    <QueryState title={t(`change.${change}.title`)} query={page}>
      {(data) => (
        <>
          <PageHead
            eyebrow={data.measure.instrument.number ?? t('number.unknown')}
            title={t(`change.${change}.title`)}
            lead={<RecordText text={data.measure.instrument.title} />}
          />
          {data.ours && isOfficial(person) ? (
            <ChangeForm page={data} change={change} clauseKey={clause} onReload={() => void page.refetch()} />
          ) : (
            <EmptyState title={t('change.not-yours')} />
          )}
        </>
      )}
    </QueryState>
  )
}
