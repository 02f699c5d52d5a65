import { NOTICE_STATES } from '@trilateral/contracts/work-program'
import {
  Basis,
  Button,
  EmptyState,
  ExerciseBanner,
  ExerciseMark,
  formatDate,
  LastRead,
  Marking,
  PageHead,
  RecordText,
  Select,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { NoticeView } from '../../src/questions/notices.ts'
import { NOTICE_STAGE_NAMES, POST_KIND_NAMES } from '../../src/rules/notices/names.ts'
import { Asked } from '../frame/asked.tsx'
import { useDesk, useIsOfficial, useServer, useTitle } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { SearchBox } from '../programs/search-box.tsx'
import { usePages } from '../programs/use-pages.ts'
import { useClockWords } from './clock-words.ts'
import type { NoticeQuestion } from './notice-question.ts'
import { noticeTexts } from './notice-texts.ts'

interface Props {
  readonly question: NoticeQuestion
  readonly onAsk: (change: Partial<NoticeQuestion>) => void
}

const PAGE = 50

/** Disruption notices, what changed last first. */
export function NoticesScreen({ question, onAsk }: Props) {
  const t = useMessages(noticeTexts)
  const w = useMessages(words)
  const { person, everySeconds } = useDesk()
  const isOfficial = useIsOfficial()
  const server = useServer()
  const { status, search } = question
  const exercise = question.exercise === undefined ? undefined : question.exercise === 'yes'
  const { places, goOn } = usePages(JSON.stringify(question))
  const pages = useQueries({
    queries: places.map((after) =>
      server.notice.list.queryOptions(
        { status, search, exercise, after, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
  })
  useTitle(t('title'))
  const find = useCallback((typed: string) => onAsk({ search: typed || undefined }), [onAsk])
  const [first] = pages
  const last = pages.at(-1)
  if (!first) return null
  const notices = [
    ...new Map(pages.flatMap(({ data }) => data?.items ?? []).map((each) => [each.id, each])).values(),
  ]
  const next = last?.data?.next ?? null
  return (
    <Asked title={t('title')} query={first} back={{ label: w('nav.my-work'), href: '/' }}>
      {({ total }) => (
        <>
          {notices.some(({ state }) => state.exercise) ? <ExerciseBanner /> : null}
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              count: total,
              late: notices.filter(({ meeting, state }) => meeting?.state === 'breached' && !state.exercise)
                .length,
            })}
            actions={
              isOfficial ? (
                <TextLink href="/notices/new" look="primary">
                  {t('new')}
                </TextLink>
              ) : null
            }
            meta={
              <LastRead
                readAt={new Date(first.dataUpdatedAt)}
                isReached={!first.isError}
                everySeconds={everySeconds}
                lastChangeAt={null}
                party={person.party}
              />
            }
          />
          <NoticeFilters question={question} onAsk={onAsk} onSearch={find} />
          {notices.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('none-why')}</p>
            </EmptyState>
          ) : (
            <section className="panel" aria-label={t('title')}>
              <ul className="entries">
                {notices.map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} />
                ))}
              </ul>
            </section>
          )}
          {next === null ? null : (
            <p className="list-end">
              <span>{w('list.some', { shown: notices.length, count: total })}</span>
              <Button isPending={last?.isFetching ?? false} onPress={() => goOn(next)}>
                {w('list.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </Asked>
  )
}

function NoticeFilters({ question, onAsk, onSearch }: Props & { onSearch: (typed: string) => void }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const w = useMessages(words)
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <SearchBox value={question.search ?? ''} onSearch={onSearch} />
      <Select
        label={t('filter.stage')}
        value={question.status ?? ''}
        options={[
          { value: '', label: w('any') },
          // That others have acknowledged it is told by their own records; the notice itself stands as issued.
          ...NOTICE_STATES.filter((value) => value !== 'acknowledged').map((value) => ({
            value,
            label: NOTICE_STAGE_NAMES[value][language],
          })),
        ]}
        onChange={(status) => onAsk({ status: status || undefined })}
      />
      <Select
        label={t('filter.exercise')}
        value={question.exercise ?? ''}
        options={[
          { value: '', label: w('any') },
          { value: 'no', label: t('filter.real') },
          { value: 'yes', label: t('filter.exercises') },
        ]}
        onChange={(exercise) => onAsk({ exercise: exercise || undefined })}
      />
    </search>
  )
}

function NoticeRow({ notice }: { notice: NoticeView }) {
  const { language } = useLanguage()
  const clock = useClockWords()
  const t = useMessages(noticeTexts)
  const { id, state, stage, meeting, tlp, audience, originator } = notice
  const said = meeting && clock(meeting)
  return (
    <li data-exercise={state.exercise ? '' : undefined}>
      <span className="entry-facts">
        {state.exercise ? <ExerciseMark /> : null}
        <TextLink href={`/notices/${id}`}>
          <RecordText text={state.title} isQuiet />
        </TextLink>
      </span>
      <span className="entry-facts">
        <strong>{NOTICE_STAGE_NAMES[stage][language]}</strong>
        {said ? <strong data-late={said.isLate ? '' : undefined}>{said.text}</strong> : null}
        <span>{t('particulars.finding', { missing: notice.missing.length })}</span>
      </span>
      <span className="entry-facts">
        <span>
          {POST_KIND_NAMES[state.post.kind][language]}: <RecordText text={state.post.name} isQuiet />
        </span>
        {state.issuedOn === null ? null : (
          <span>{t('issued', { day: formatDate(language, state.issuedOn) })}</span>
        )}
        <Marking tlp={tlp} audience={audience} originator={originator} />
        <Basis value={state.basis} />
      </span>
    </li>
  )
}
