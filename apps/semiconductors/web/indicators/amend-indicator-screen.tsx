import { EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { IndicatorForm } from './indicator-form.tsx'

const route = getRouteApi('/indicators/$id/amend')

/** Changing an indicator that the reader's own ministry keeps. */
export function AmendIndicatorScreen() {
  const { id } = route.useParams()
  const person = usePerson()
  const t = useMessages(indicatorTexts)
  // What is being changed must not change under the official's hands.
  const page = useQuery(server.indicators.get.queryOptions({ id }, { refetchInterval: false, staleTime: 0 }))
  useTitle(t('amend.title'))
  return (
    <QueryState title={t('amend.title')} query={page} back={{ label: t('title'), href: '/indicators' }}>
      {(data) => (
        <>
          <PageHead title={t('amend.title')} />
          {isOfficial(person) && data.ours ? (
            <IndicatorForm standing={data} />
          ) : (
            <EmptyState title={t('officials-only')} />
          )}
        </>
      )}
    </QueryState>
  )
}
