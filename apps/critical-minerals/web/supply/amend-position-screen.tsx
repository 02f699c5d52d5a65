import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { materialName, stageName } from './names.ts'
import { PositionForm } from './position-form.tsx'
import { typingOf } from './position-typing.ts'

const route = getRouteApi('/supply/$id/amend')

/** Correcting or completing a position of one's own ministry. */
export function AmendPositionScreen() {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const person = usePerson()
  // The version that the official decides on is the one first shown: it must not change under their hands.
  const page = useQuery(
    server.supply.get.queryOptions({ id }, { refetchInterval: false, staleTime: Infinity }),
  )
  useTitle(t('amend.title'))
  return (
    <QueryState title={t('amend.title')} query={page}>
      {({ position, summary, ours, versions }) => (
        <>
          <PageHead
            eyebrow={t('position.name', {
              material: materialName(position.material, language),
              stage: stageName(position.stage, language),
            })}
            title={t('amend.title')}
            lead={t('amend.lead')}
          />
          {ours && isOfficial(person) ? (
            <PositionForm
              onReload={() => page.refetch()}
              start={typingOf(position, ministryDay(person.party, new Date()))}
              standing={{
                position,
                version: summary.version,
                audience: summary.audience,
                tlp: summary.tlp,
                latest: versions[0]?.by.name ? { who: versions[0].by.name, at: versions[0].at } : null,
              }}
            />
          ) : (
            <EmptyState title={c('change.not-yours')} />
          )}
        </>
      )}
    </QueryState>
  )
}
