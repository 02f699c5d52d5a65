import type { ClauseState } from '@trilateral/contracts/critical-minerals'
import {
  AsOfDate,
  countryName,
  formatDate,
  Marking,
  PageHead,
  Provenance,
  RecordText,
  stateName,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { QueryState, SharingLink, usePerson, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Comments } from '@trilateral/work-program/screens'
import { getRouteApi } from '@tanstack/react-router'
import type { MeasurePage } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { ClauseSection } from './clause-section.tsx'
import { History } from './history.tsx'
import { PeriodTable } from './period-table.tsx'
import { Timeline, TimelineKey } from './timeline.tsx'

const route = getRouteApi('/measures/$id')

/** One measure: how each clause stands on the day, over time, on what evidence, and what was ever recorded of it. */
export function MeasureScreen() {
  const { id } = route.useParams()
  const { on } = route.useSearch()
  const t = useMessages(texts)
  const page = useQuery(
    server.measures.get.queryOptions({ id, ...(on ? { on } : {}) }, { placeholderData: keepPreviousData }),
  )
  return (
    <QueryState title={t('measure.title')} query={page}>
      {(data) => <Page page={data} />}
    </QueryState>
  )
}

function Page({ page }: { page: MeasurePage }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const { measure, clauses, on, today } = page
  const { party } = usePerson()
  const number = measure.instrument.number ?? t('number.unknown')
  useTitle(number)
  const all = clauses.map(({ clause }) => clause)
  return (
    <>
      <PageHead
        eyebrow={t('measure.eyebrow', { issuer: countryName(measure.issuer, language), number })}
        title={<RecordText text={measure.instrument.title} />}
        lead={finding(page, t, language)}
        actions={
          page.originator === party ? (
            <SharingLink of={{ entity: 'measure', id: measure.id }} look="secondary" />
          ) : null
        }
        meta={<Marking tlp={page.tlp} audience={page.audience} originator={page.originator} />}
      />
      <AsOf today={today} />
      <section className="panel" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{t('timeline.title')}</h2>
        <Timeline clauses={all} on={on} today={today} />
        <TimelineKey clauses={all} on={on} today={today} />
        <PeriodTable clauses={all} on={on} today={today} />
      </section>
      {clauses.map(({ clause, standing }) => (
        <ClauseSection key={clause.key} page={page} clause={clause} standing={standing} />
      ))}
      <Instrument page={page} />
      <Comments about={{ entity: 'measure', id: page.measure.id }} />
      <History versions={page.versions} />
    </>
  )
}

function AsOf({ today }: { today: string }) {
  const { on } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <AsOfDate
      value={on}
      today={today}
      onChange={(day) =>
        void navigate({ search: (before) => ({ ...before, on: day }), replace: true, resetScroll: false })
      }
    />
  )
}

type Translate = ReturnType<typeof useMessages<keyof typeof texts.texts.en>>
type Reader = ReturnType<typeof useLanguage>['language']

/** "On 24 Nov 2026: In force 1, Suspended 2." */
function finding({ clauses, on }: MeasurePage, t: Translate, language: Reader): string {
  const counts = new Map<ClauseState['state'], number>()
  for (const { standing } of clauses) counts.set(standing.state, (counts.get(standing.state) ?? 0) + 1)
  const states = [...counts].map(([state, count]) =>
    t('measure.count', { state: stateName(state, language), count }),
  )
  return t('measure.finding', {
    day: formatDate(language, on),
    states: states.join(language === 'ja' ? '、' : ', '),
  })
}

function Instrument({ page: { measure, changedAt, originator } }: { page: MeasurePage }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  return (
    <section className="panel" aria-labelledby="instrument-title">
      <h2 id="instrument-title">{t('measure.instrument')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('column.issuer')}</dt>
          <dd>{countryName(measure.issuer, language)}</dd>
        </div>
        <div>
          <dt>{t('field.number')}</dt>
          <dd>{measure.instrument.number ?? t('number.unknown')}</dd>
        </div>
        <div>
          <dt>{t('column.issued')}</dt>
          <dd>{measure.issuedOn ? formatDate(language, measure.issuedOn) : t('date.unknown')}</dd>
        </div>
        <div>
          <dt>{t('field.legal-basis')}</dt>
          <dd>{measure.legalBasis ? <RecordText text={measure.legalBasis} /> : t('value.unknown')}</dd>
        </div>
      </dl>
      <Provenance source={measure.source} recordedBy={originator} recordedAt={changedAt} />
    </section>
  )
}
