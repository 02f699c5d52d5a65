import { textFor } from '@trilateral/contracts'
import {
  Basis,
  formatDate,
  KeyFigure,
  KeyFigures,
  LastRead,
  Marking,
  PageHead,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  FRESH_FOR_MS,
  isOfficial,
  QueryState,
  SharingLink,
  usePerson,
  useTitle,
} from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { server, type Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { CrossingsTile } from './crossings-tile.tsx'
import { FactsTile } from './facts-tile.tsx'
import { KnownOn } from './known-on.tsx'
import { SeriesTile } from './series-tile.tsx'
import { ThresholdsTile } from './thresholds-tile.tsx'
import { verdictOf } from './verdict.ts'
import { WhyUnusual } from './why-unusual.tsx'
import { figureWords, LEVEL_GLYPHS, periodWords, scoreWords } from './words.ts'

export type IndicatorPage = Outputs['indicators']['get']

const route = getRouteApi('/indicators/$id')

/** One indicator: how it stands, its course with every value that was ever said, its thresholds and what it raised. */
export function IndicatorScreen() {
  const { id } = route.useParams()
  const { on } = route.useSearch()
  const t = useMessages(indicatorTexts)
  const { language } = useLanguage()
  const person = usePerson()
  const page = useQuery(
    server.indicators.get.queryOptions({ id, asKnownOn: on }, { placeholderData: keepPreviousData }),
  )
  useTitle(page.data ? textFor(page.data.title, language).text : t('get.title'))
  return (
    <QueryState title={t('get.title')} query={page} back={{ label: t('title'), href: '/indicators' }}>
      {(data) => (
        <>
          <IndicatorHead page={data}>
            <LastRead
              readAt={new Date(page.dataUpdatedAt)}
              isReached={!page.isError}
              everySeconds={FRESH_FOR_MS / 1000}
              lastChangeAt={data.changedAt}
              party={person.party}
            />
          </IndicatorHead>
          <KnownOn page={data} on={on} />
          <Figures page={data} />
          <SeriesTile page={data} />
          <ThresholdsTile page={data} />
          <CrossingsTile page={data} />
          <FactsTile page={data} />
        </>
      )}
    </QueryState>
  )
}

function IndicatorHead({ page, children }: { page: IndicatorPage; children: ReactNode }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const person = usePerson()
  const { id, title, remark, illustrative, tlp, audience, originator, ours } = page
  const shown = textFor(title, language)
  const note = remark && textFor(remark, language)
  return (
    <PageHead
      eyebrow={t('get.title')}
      title={<span lang={shown.language}>{shown.text}</span>}
      lead={note ? <span lang={note.language}>{note.text}</span> : undefined}
      actions={
        ours && isOfficial(person) ? (
          <>
            <TextLink href={`/indicators/${id}/amend`} look="secondary">
              {t('get.amend')}
            </TextLink>
            <TextLink href={`/indicators/${id}/import`} look="primary">
              {t('get.import')}
            </TextLink>
            <SharingLink of={{ entity: 'indicator', id }} look="secondary" />
          </>
        ) : null
      }
      meta={
        <>
          {illustrative ? <Basis value="illustrative" /> : null}
          <Marking tlp={tlp} audience={audience} originator={originator} />
          {children}
        </>
      }
    />
  )
}

function Figures({ page }: { page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const { newest, unit, next, unusual, standing, hasThresholds } = page
  return (
    <KeyFigures>
      <KeyFigure
        label={t('get.newest')}
        value={newest?.value == null ? null : figureWords(language, newest.value, unit)}
        meaning={
          newest?.releasedOn
            ? t('get.newest-released', {
                period: periodWords(language, newest.period),
                day: formatDate(language, newest.releasedOn),
              })
            : t('newest.none')
        }
      />
      <KeyFigure
        label={t('get.state')}
        value={
          standing
            ? `${LEVEL_GLYPHS[standing.level]} ${t(`level.${standing.level}`)}`
            : t(hasThresholds ? 'state.clear' : 'state.none')
        }
        meaning={standing ? t('state.since', { period: periodWords(language, standing.since) }) : null}
        isAttention={standing !== null}
      />
      <KeyFigure
        label={t('get.score')}
        value={unusual.known && unusual.score !== null ? scoreWords(language, unusual.score) : null}
        meaning={
          unusual.known ? (
            <>
              <strong>{t(`verdict.${verdictOf(unusual.score)}`)}</strong> <WhyUnusual {...page} />{' '}
              <TextLink href="/indicators/warnings">{t('formula.title')}</TextLink>
            </>
          ) : (
            t('get.score-none', { have: unusual.history, need: unusual.needed })
          )
        }
      />
      <KeyFigure
        label={next ? t('get.next', { period: periodWords(language, next.period) }) : t('column.next')}
        value={next ? formatDate(language, next.dueOn) : '–'}
        meaning={next && next.daysLate > 0 ? t('next.late', { days: next.daysLate }) : null}
        isAttention={(next?.daysLate ?? 0) > 0}
      />
    </KeyFigures>
  )
}
