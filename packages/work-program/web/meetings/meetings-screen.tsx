import { textFor } from '@trilateral/contracts'
import {
  Basis,
  formatDate,
  PageHead,
  partyName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { Meeting, Action } from '@trilateral/contracts/work-program'
import type { RecordView } from '../../src/questions/views.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { useDueWords } from '../dossier/due-words.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { ActionDone, MeetingSteps } from './meeting-steps.tsx'
import { meetingsTexts } from './meetings-texts.ts'

/** Meetings of the three, and what was undertaken in them. */
export function MeetingsScreen() {
  const t = useMessages(meetingsTexts)
  const w = useMessages(words)
  const server = useServer()
  const isOfficial = useIsOfficial()
  const meetings = useQuery(server.meeting.list.queryOptions({ limit: 100 }))
  const actions = useQuery(server.action.list.queryOptions({ status: 'open', limit: 100 }))
  useTitle(t('title'))
  const back = { label: w('nav.my-work'), href: '/' }
  return (
    <Asked title={t('title')} query={meetings} back={back}>
      {({ items }) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', { meetings: items.length, actions: actions.data?.items.length ?? 0 })}
            actions={
              isOfficial ? (
                <TextLink href="/meetings/new" look="primary">
                  {t('plan')}
                </TextLink>
              ) : null
            }
          />
          <section className="panel" aria-labelledby="meetings-title">
            <h2 id="meetings-title">{t('meetings')}</h2>
            {items.length === 0 ? <p className="soft">{t('meetings.none')}</p> : null}
            <ul className="entries">
              {items.map((meeting) => (
                <li key={meeting.id}>
                  <MeetingLines meeting={meeting} />
                </li>
              ))}
            </ul>
          </section>
          <section className="panel" aria-labelledby="actions-title">
            <h2 id="actions-title">{t('actions')}</h2>
            {actions.data?.items.length === 0 ? <p className="soft">{t('actions.none')}</p> : null}
            <ul className="entries">
              {(actions.data?.items ?? []).map((action) => (
                <li key={action.id}>
                  <ActionLines action={action} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Asked>
  )
}

function MeetingLines({ meeting }: { meeting: RecordView<Meeting> }) {
  const { language } = useLanguage()
  const t = useMessages(meetingsTexts)
  const isOfficial = useIsOfficial()
  const { state, ours } = meeting
  return (
    <>
      <strong>
        <RecordText text={state.title} isQuiet />
      </strong>
      <span className="entry-facts">
        <span>{t(`kind.${state.kind}`)}</span>
        <span>{state.on === null ? t('day.none') : formatDate(language, state.on)}</span>
        <span>{t(`status.${state.status}`)}</span>
        <span>
          {state.host === null ? t('host.none') : t('host', { party: partyName(state.host, language) })}
        </span>
        {state.place ? <RecordText text={state.place} isQuiet /> : null}
        <Basis value={state.basis} />
      </span>
      {state.readout ? (
        <p>
          <span className="soft">{t('readout')}</span> <RecordText text={state.readout} />
        </p>
      ) : null}
      {ours && isOfficial && state.status === 'planned' ? (
        <>
          <span className="entry-steps">
            <TextLink href={`/meetings/${meeting.id}`} look="secondary">
              <span aria-hidden="true">{t('replan')}</span>
              <span className="for-ears">
                {t('replan.of', { title: textFor(state.title, language).text })}
              </span>
            </TextLink>
          </span>
          <MeetingSteps key={meeting.version} meeting={meeting} />
        </>
      ) : null}
    </>
  )
}

function ActionLines({ action }: { action: RecordView<Action> }) {
  const { language } = useLanguage()
  const due = useDueWords(useToday())
  const isOfficial = useIsOfficial()
  const { state, ours } = action
  const { said, isLate } = due(state.due)
  return (
    <>
      {state.program === null ? (
        <strong>
          <RecordText text={state.title} isQuiet />
        </strong>
      ) : (
        <TextLink href={`/programs/${state.program}`}>
          <RecordText text={state.title} isQuiet />
        </TextLink>
      )}
      <span className="entry-facts">
        <strong data-late={isLate ? '' : undefined}>
          {formatDate(language, state.due)} · {said}
        </strong>
        <PersonName person={state.owner} />
        <Basis value={state.basis} />
      </span>
      {ours && isOfficial ? <ActionDone key={action.version} action={action} /> : null}
    </>
  )
}
