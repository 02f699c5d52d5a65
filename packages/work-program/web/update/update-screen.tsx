import {
  EmptyState,
  Loading,
  Marking,
  PageHead,
  partyName,
  RecordText,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dayFor } from '../../src/rules/days.ts'
import { restsOnRatedVerb } from '../../src/rules/follow-up/commitment-codes.ts'
import { openMilestones } from '../../src/rules/milestones/standing.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { namedIn } from '../program/named-in.ts'
import { UpdateForm } from './update-form.tsx'
import { updateTexts } from './update-texts.ts'

/** The two-minute update of a program. */
export function UpdateScreen({ id }: { id: string }) {
  const { language } = useLanguage()
  const t = useMessages(updateTexts)
  const w = useMessages(words)
  const { person } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const isOfficial = useIsOfficial()
  // The version that the official decides on is the one first shown: it must not change under their hands.
  const page = useQuery(
    server.program.get.queryOptions(
      { id },
      { refetchInterval: false, refetchOnWindowFocus: false, refetchOnMount: 'always' },
    ),
  )
  const assess = useMutation(server.program.assess.mutationOptions())
  useTitle(t('title'))
  const back = `/programs/${id}`
  return (
    <Asked title={t('title')} query={page} back={{ label: w('back.programs'), href: '/programs' }}>
      {(data) => {
        const { state, tlp, audience, originator, version, standing } = data
        const milestones = data.milestones.map((each) => each.state)
        return (
          <>
            <PageHead
              eyebrow={t('title')}
              title={<RecordText text={state.title} />}
              meta={<Marking tlp={tlp} audience={audience} originator={originator} />}
            />
            {data.ours && isOfficial && !page.isFetchedAfterMount ? (
              <Loading lines={12} />
            ) : data.ours && isOfficial ? (
              <UpdateForm
                assessed={{
                  id,
                  version,
                  last: state.assessment,
                  latest: data.versions[0],
                  signal: standing.signal,
                  named: namedIn(data),
                  openMilestones: openMilestones(milestones),
                  isRated: restsOnRatedVerb(state.commitments),
                }}
                today={dayFor(data.today, person.party)}
                send={(command) => assess.mutateAsync({ ...command, evidence: [...command.evidence] })}
                onSent={() => known.invalidateQueries({ queryKey: server.pathKey() })}
                onReload={() => page.refetch()}
                back={back}
                previewHref={`${back}/preview?draft=true`}
                newMilestoneHref={`${back}/milestones/new`}
              />
            ) : (
              <EmptyState
                title={
                  isOfficial
                    ? w('only-originator', { party: partyName(originator, language) })
                    : w('only-officials')
                }
                action={{ label: w('back.program'), href: back }}
              />
            )}
          </>
        )
      }}
    </Asked>
  )
}
