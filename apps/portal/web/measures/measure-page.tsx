import { textFor } from '@trilateral/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import {
  AsOfDate,
  countryName,
  formatDate,
  Marking,
  PageHead,
  Provenance,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { isNotFound } from '../frame/is-not-found.ts'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageMoment } from '../frame/page-moment.tsx'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { HeldStill } from '../live/held-still.tsx'
import { registerTexts } from '../texts/register.ts'
import { findingIn } from './finding.ts'
import { MeasureClauses } from './measure-clauses.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { knownAtOf, momentSearch } from './measures-question.ts'

const route = getRouteApi('/measures/$id')

/** One measure: its clauses on a day, where it was read, and who recorded what when. */
export function MeasurePage() {
  const { id } = route.useParams()
  const { on, known } = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const page = useQuery(
    gateway.measures.get.queryOptions(
      { id, on, knownAt: knownAtOf(known) },
      { placeholderData: keepPreviousData, retry: false },
    ),
  )
  useTitle(
    page.data ? textFor(page.data.measure.instrument.title, language).text : t('measures.column.measure'),
  )
  const back = `/measures${momentSearch({ on, known })}`
  if (page.data === undefined)
    return isNotFound(page.error) ? (
      <>
        <PageHead title={t('measure.not-found')} />
        <TextLink href={back}>{t('measure.back')}</TextLink>
      </>
    ) : (
      <NotLoaded title={t('measures.column.measure')} query={page} />
    )
  const { measure, clauses, versions, today, ...kept } = page.data
  const { inForce, suspended, toConfirm, others } = findingIn([{ clauses }], kept.on)
  const day = formatDate(language, kept.on)
  return (
    <>
      <p className="way-back">
        <TextLink href={back}>← {t('measure.back')}</TextLink>
      </p>
      <PageHead
        title={<RecordText text={measure.instrument.title} />}
        actions={
          <AsOfDate
            value={on}
            today={today}
            onChange={(chosen) =>
              void navigate({ search: { on: chosen, known }, replace: true, resetScroll: false })
            }
          />
        }
        lead={
          <>
            <strong className="measure-finding">
              {t('measure.finding', { day, inForce, suspended, toConfirm, others })}
            </strong>
            {t('measure.issuer', { country: countryName(measure.issuer, language) })}
            {measure.instrument.number === null ? null : (
              <> · {t('measure.number', { number: measure.instrument.number })}</>
            )}
            {measure.issuedOn === null ? null : (
              <> · {t('measure.issued', { date: formatDate(language, measure.issuedOn) })}</>
            )}
          </>
        }
        meta={
          <>
            <Marking tlp={kept.tlp} audience={kept.audience} originator={kept.originator} />
            <ChangedMark subject={measure.id} />
          </>
        }
      />
      {measure.legalBasis === null ? null : (
        <p>
          {t('measure.legal-basis')}: <RecordText text={measure.legalBasis} />
        </p>
      )}
      <Provenance source={measure.source} recordedBy={kept.originator} recordedAt={kept.updatedAt} />
      <HeldStill>
        <PageMoment readAt={page.dataUpdatedAt} day={kept.on === today ? undefined : kept.on} />
        <MeasureClauses clauses={clauses} on={kept.on} />
      </HeldStill>
      <MeasureHistory versions={versions} />
    </>
  )
}
