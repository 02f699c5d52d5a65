import {
  Basis,
  ExerciseMark,
  formatDate,
  LastAssessed,
  LastRead,
  PageHead,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { MyWork } from '../../src/questions/my-work.ts'
import { Mentions } from '../comments/mentions.tsx'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { useDueWords } from '../dossier/due-words.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { WaitingSharing } from '../sharing/waiting-sharing.tsx'
import { myWorkTexts } from './my-work-texts.ts'
import { WaitingList, type WaitingEntry } from './waiting-list.tsx'

/** S1: what waits for the reader's ministry, each with its next step. `more`: what else waits in this area. */
export function MyWorkScreen({ more }: { more?: ReactNode }) {
  const t = useMessages(myWorkTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const isOfficial = useIsOfficial()
  const work = useQuery(useServer().myWork.queryOptions())
  useTitle(t('title'))
  return (
    <Asked title={t('title')} query={work} back={{ label: w('nav.programs'), href: '/programs' }}>
      {(data) => {
        const lists = [data.due, data.asked, data.actions, data.stale, data.alerts, data.notices]
        const count = lists.reduce((sum, { items }) => sum + items.length, 0)
        return (
          <>
            <PageHead
              eyebrow={t('title')}
              title={t(lists.some((each) => each.more) ? 'finding-more' : 'finding', { count })}
              actions={
                isOfficial ? (
                  <TextLink href="/bottom-line" look="secondary">
                    {w('bottom-line')}
                  </TextLink>
                ) : null
              }
              meta={
                <LastRead
                  readAt={new Date(work.dataUpdatedAt)}
                  isReached={!work.isError}
                  everySeconds={everySeconds}
                  lastChangeAt={null}
                  party={person.party}
                />
              }
            />
            <Lists work={data} more={more} />
          </>
        )
      }}
    </Asked>
  )
}

function Lists({ work, more }: { work: MyWork; more: ReactNode }) {
  const { language } = useLanguage()
  const t = useMessages(myWorkTexts)
  const d = useMessages(dossierTexts)
  const due = useDueWords(work.today)
  const isOfficial = useIsOfficial()
  const steps = (...all: WaitingEntry['steps']) => (isOfficial ? all : [])
  const dueOn = (day: string | null) =>
    day === null
      ? { why: d('decision.no-day') }
      : { why: `${formatDate(language, day)} · ${due(day).said}`, isLate: due(day).isLate }
  return (
    <div className="my-work">
      <div>
        <WaitingList
          id="due"
          title={t('due')}
          none={t('due.none')}
          more={work.due.more}
          entries={work.due.items.map(({ id, state }) => ({
            id,
            title: state.title,
            href: `/programs/${state.program}`,
            ...dueOn(state.due),
            marks: <Basis value={state.basis} />,
            steps: steps(
              { label: t('next.reach'), href: `/milestones/${id}/reach` },
              { label: t('next.slip'), href: `/milestones/${id}/slip` },
            ),
          }))}
        />
        <WaitingList
          id="stale"
          title={t('stale')}
          none={t('stale.none')}
          more={work.stale.more}
          entries={work.stale.items.map(({ id, state }) => ({
            id,
            title: state.title,
            href: `/programs/${id}`,
            why: '',
            marks: (
              <>
                <LastAssessed on={state.assessment?.assessedOn ?? null} today={work.today} />
                <Basis value={state.basis} />
              </>
            ),
            steps: steps({ label: t('next.update'), href: `/programs/${id}/update` }),
          }))}
        />
        <WaitingList
          id="asked"
          title={t('asked')}
          none={t('asked.none')}
          more={work.asked.more}
          entries={work.asked.items.map(({ id, state, ours }) => ({
            id,
            title: state.question,
            href: `/decisions?open=${id}`,
            ...dueOn(state.due),
            marks: <Basis value={state.basis} />,
            steps: ours ? steps({ label: t('next.decide'), href: `/decisions?open=${id}` }) : [],
          }))}
        />
      </div>
      <div>
        <WaitingSharing />
        <Mentions />
        {more}
        <WaitingList
          id="actions"
          title={t('actions')}
          none={t('actions.none')}
          more={work.actions.more}
          entries={work.actions.items.map(({ id, state }) => ({
            id,
            title: state.title,
            href: '/meetings',
            ...dueOn(state.due),
            marks: <Basis value={state.basis} />,
            steps: steps({ label: t('next.act'), href: '/meetings' }),
          }))}
        />
        <WaitingList
          id="notices"
          title={t('notices')}
          none={t('notices.none')}
          more={work.notices.more}
          entries={work.notices.items.map(({ id, state }) => ({
            id,
            title: state.title,
            href: `/notices/${id}`,
            why: formatDate(language, state.issuedOn ?? state.post.reportedOn),
            marks: (
              <>
                {state.exercise ? <ExerciseMark /> : null}
                <Basis value={state.basis} />
              </>
            ),
            steps: steps({ label: t('next.notice'), href: `/notices/${id}` }),
          }))}
        />
        <WaitingList
          id="alerts"
          title={t('alerts')}
          none={t('alerts.none')}
          more={work.alerts.more}
          entries={work.alerts.items.map(({ id, state }) => ({
            id,
            title: state.title,
            href: '/alerts',
            why: formatDate(language, state.raisedOn),
            marks: <Basis value={state.basis} />,
            steps: steps({ label: t('next.alert'), href: '/alerts?status=raised' }),
          }))}
        />
        <WaitingList
          id="returned"
          title={t('returned')}
          none={t('returned.none')}
          more={work.returned.more}
          entries={work.returned.items.map(({ id, state }) => ({
            id,
            title: state.question,
            href: state.program === null ? `/decisions?open=${id}` : `/programs/${state.program}`,
            why:
              state.settledOn === null || state.status === 'asked'
                ? ''
                : d(`decision.${state.status}`, { day: formatDate(language, state.settledOn) }),
            marks: <Basis value={state.basis} />,
            steps: [],
          }))}
        />
      </div>
    </div>
  )
}
