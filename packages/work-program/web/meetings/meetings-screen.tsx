import { textFor } from '@trilateral/contracts'
import {
  Basis,
  Button,
  formatDate,
  PageHead,
  partyName,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { Meeting, Action } from '@trilateral/contracts/work-program'
import type { ReactNode } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { useDueWords } from '../dossier/due-words.ts'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useTitle, useToday } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { ActionDone, MeetingSteps } from './meeting-steps.tsx'
import { meetingsTexts } from './meetings-texts.ts'
import { useMeetings, useOpenActions, type Read } from './use-lists.ts'

/** Meetings of the three, and what was undertaken in them. */
export function MeetingsScreen() {
  const t = useMessages(meetingsTexts)
  const w = useMessages(words)
  const isOfficial = useIsOfficial()
  const planned = useMeetings('planned')
  const held = useMeetings('held')
  const cancelled = useMeetings('cancelled')
  const actions = useOpenActions()
  useTitle(t('title'))
  // A list that could not be read is not an empty one: the page waits for all, or says what broke.
  const unread = [planned, held, cancelled, actions].find(({ first }) => first?.data === undefined)
  const asked = (unread ?? planned).first
  if (!asked) return null
  const meetings = [planned, held, cancelled].reduce((sum, { read }) => sum + read.total, 0)
  return (
    <Asked<unknown> title={t('title')} query={asked} back={{ label: w('nav.my-work'), href: '/' }}>
      {() => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', { meetings, actions: actions.read.total })}
            actions={
              isOfficial ? (
                <TextLink href="/meetings/new" look="primary">
                  {t('plan')}
                </TextLink>
              ) : null
            }
          />
          <Entries
            id="planned"
            title={t('meetings.planned')}
            none={t('meetings.none-planned')}
            read={planned.read}
          >
            {(meeting) => <MeetingLines meeting={meeting} />}
          </Entries>
          <Entries id="actions" title={t('actions')} none={t('actions.none')} read={actions.read}>
            {(action) => <ActionLines action={action} />}
          </Entries>
          <Entries id="held" title={t('meetings.held')} none={t('meetings.none-held')} read={held.read}>
            {(meeting) => <MeetingLines meeting={meeting} />}
          </Entries>
          {cancelled.read.total === 0 ? null : (
            <Entries id="cancelled" title={t('meetings.cancelled')} none="" read={cancelled.read}>
              {(meeting) => <MeetingLines meeting={meeting} />}
            </Entries>
          )}
        </>
      )}
    </Asked>
  )
}

interface EntriesProps<Item> {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly read: Read<Item>
  readonly children: (item: Item) => ReactNode
}

function Entries<Item extends { readonly id: string }>({
  id,
  title,
  none,
  read,
  children,
}: EntriesProps<Item>) {
  const w = useMessages(words)
  const { items, total, isReading, more } = read
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {items.length === 0 ? <p className="soft">{none}</p> : null}
      <ul className="entries">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {more === null ? null : (
        <p className="list-end">
          <span>{w('list.some', { shown: items.length, count: total })}</span>
          <Button isPending={isReading} onPress={more}>
            {w('list.more')}
          </Button>
        </p>
      )}
    </section>
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
