import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { TRPCClientError } from '@trpc/client'
import {
  AsOfDate,
  countryName,
  ErrorState,
  formatDate,
  Loading,
  Marking,
  PageHead,
  Provenance,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { gateway } from '../gateway.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { HeldStill } from '../live/held-still.tsx'
import { LiveBar } from '../live/live-bar.tsx'
import { portal } from '../texts/texts.ts'
import { MeasureClauses } from './measure-clauses.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { knownAtOf } from './measures-question.ts'

const route = getRouteApi('/measures/$id')

/** One measure: its clauses on a day, where it was read, and who recorded what when. */
export function MeasurePage() {
  const { id } = route.useParams()
  const { on, known } = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(portal)
  const page = useQuery(
    gateway.measures.get.queryOptions(
      { id, on, knownAt: knownAtOf(known) },
      { placeholderData: keepPreviousData, retry: false },
    ),
  )
  if (page.isPending) return <Loading />
  if (page.isError)
    return isNotFound(page.error) ? (
      <>
        <PageHead title={t('measure.not-found')} />
        <TextLink href="/measures">{t('measure.back')}</TextLink>
      </>
    ) : (
      <ErrorState onRetry={() => void page.refetch()} />
    )
  const { measure, clauses, versions, today, ...kept } = page.data
  return (
    <>
      <p>
        <TextLink href="/measures">← {t('measure.back')}</TextLink>
      </p>
      <PageHead
        title={<RecordText text={measure.instrument.title} />}
        actions={<LiveBar />}
        lead={
          <>
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
            <AsOfDate
              value={on}
              today={today}
              onChange={(day) =>
                void navigate({ search: { on: day, known }, replace: true, resetScroll: false })
              }
            />
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
        <MeasureClauses clauses={clauses} on={kept.on} />
      </HeldStill>
      <MeasureHistory versions={versions} />
    </>
  )
}

function isNotFound(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'NOT_FOUND'
}
