import { textFor } from '@trilateral/contracts'
import {
  Basis,
  EmptyState,
  Marking,
  PageHead,
  partyName,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { SharingLink } from '../sharing/sharing-link.tsx'
import { explain } from '../refusals/explain.ts'
import { MeetingSteps } from './meeting-steps.tsx'
import { meetingsTexts } from './meetings-texts.ts'
import { ReplanForm } from './replan-form.tsx'

/** One planned meeting: that it was held or will not be, or what is planned anew. */
export function MeetingScreen({ id }: { id: string }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(meetingsTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const asked = useQuery(
    useServer().meeting.get.queryOptions({ id }, { refetchInterval: false, refetchOnWindowFocus: false }),
  )
  useTitle(t('meeting'))
  const back = { label: t('back'), href: '/meetings' }
  return (
    <Asked title={t('meeting')} query={asked} back={back}>
      {(meeting) => {
        const { state, tlp, audience, originator, ours } = meeting
        const no = !isOfficial
          ? w('only-officials')
          : !ours
            ? w('only-originator', { party: partyName(originator, language) })
            : state.status !== 'planned'
              ? explain(language, { code: 'meeting-already-over', facts: { status: state.status } }, zone)
              : null
        return (
          <>
            <PageHead
              eyebrow={t(`kind.${state.kind}`)}
              title={textFor(state.title, language).text}
              actions={ours ? <SharingLink of={{ entity: 'meeting', id }} look="secondary" /> : null}
              meta={
                <>
                  <Marking tlp={tlp} audience={audience} originator={originator} />
                  <Basis value={state.basis} />
                </>
              }
            />
            {no === null ? (
              <>
                <section className="panel" aria-labelledby="steps-title">
                  <h2 id="steps-title">{t('steps')}</h2>
                  <MeetingSteps key={meeting.version} meeting={meeting} />
                </section>
                <h2>{t('replan')}</h2>
                <ReplanForm meeting={meeting} onReload={asked.refetch} />
              </>
            ) : (
              <EmptyState title={no} action={back} />
            )}
          </>
        )
      }}
    </Asked>
  )
}
