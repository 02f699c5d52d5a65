import { ministryDay } from '@trilateral/contracts'
import { EmptyState, PageHead, RecordText, useMessages } from '@trilateral/ui'
import { isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { texts } from '../messages/texts.ts'
import { ProjectForm } from './project-form.tsx'
import { typingOf } from './project-typing.ts'

const route = getRouteApi('/projects/$id/amend')

/** Recording what changed of a project of one's own ministry. */
export function AmendProjectScreen() {
  const { id } = route.useParams()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const person = usePerson()
  // The version that the official decides on is the one first shown: it must not change under their hands.
  const page = useQuery(
    server.projects.get.queryOptions({ id }, { refetchInterval: false, staleTime: Infinity }),
  )
  useTitle(t('amend.title'))
  return (
    <QueryState title={t('amend.title')} query={page}>
      {({ summary, ours, versions }) => (
        <>
          <PageHead title={t('amend.title')} lead={<RecordText text={summary.project.name} isQuiet />} />
          {ours && isOfficial(person) ? (
            <ProjectForm
              onReload={() => page.refetch()}
              start={typingOf(summary.project, ministryDay(person.party, new Date()))}
              standing={{
                project: summary.project,
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
