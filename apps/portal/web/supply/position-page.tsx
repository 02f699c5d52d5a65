import './supply.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Basis, countryName, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import { lazy, Suspense } from 'react'
import type { SupplyItem } from '../answers.ts'
import { isNotFound } from '../frame/is-not-found.ts'
import { NoSuchRecord } from '../frame/no-such-record.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { positionTexts } from '../texts/position.ts'
import { materialName, stageName } from './material-name.ts'
import { PositionComparison } from './position-comparison.tsx'
import { PositionInputs } from './position-inputs.tsx'
import { PositionVersions } from './position-versions.tsx'
import { RiskFigures } from './risk-figures.tsx'
import { periodText, tenths, whole } from './write-figures.ts'

const PositionShares = lazy(() => import('./position-shares.tsx'))
const route = getRouteApi('/supply/$id')

/** One material at one stage for one importer, with every input of its figures. */
export function PositionPage() {
  const { id } = route.useParams()
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  const moment = useMomentAsked()
  const page = useQuery(
    gateway.supply.get.queryOptions({ id, ...moment }, { placeholderData: keepPreviousData, retry: false }),
  )
  if (page.data === undefined)
    return isNotFound(page.error) ? (
      <NoSuchRecord title={t('not-found')} href="/supply" back={t('back')} />
    ) : (
      <NotLoaded title={t('eyebrow')} query={page} />
    )
  const { item } = page.data
  return (
    <>
      <p className="way-back">
        <PageLink href={`/supply?material=${item.material}`}>← {t('back')}</PageLink>
      </p>
      <PortalPage
        eyebrow={t('eyebrow')}
        title={titleOf(item)}
        meta={
          <>
            {item.illustrative && item.provenance.basis !== 'illustrative' ? (
              <Basis value="illustrative" />
            ) : null}
            <RecordMarks provenance={item.provenance} />
            <ChangedMark subject={item.id} />
          </>
        }
        readAt={page.dataUpdatedAt}
        asOf={page.data.asOf}
      >
        <RecordProvenance provenance={item.provenance} />
        {item.remark === null ? null : (
          <p className="known-note">
            <strong>{t('remark')}:</strong> <RecordText text={item.remark} />
          </p>
        )}
        <RiskFigures item={item} />
        <Suspense fallback={<div className="chart-room" />}>
          <PositionShares detail={page.data} />
        </Suspense>
        <PositionInputs detail={page.data} />
        <PositionComparison
          detail={page.data}
          other={question.with}
          onChoose={(other) =>
            void navigate({
              search: (before) => ({ ...before, with: other }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <PositionVersions versions={page.data.versions} />
      </PortalPage>
    </>
  )

  function titleOf(shown: SupplyItem): string {
    const { material, stage, global, sourcing } = shown
    const figures = global ?? sourcing
    const top = figures?.top
    return t('title', {
      material: materialName(material, language),
      stage: stageName(stage, language),
      period: periodText(shown, language),
      hhi: figures?.hhi == null ? 'none' : whole(figures.hhi, language),
      top: top
        ? t('top', { country: countryName(top.country, language), share: tenths(top.share, language) })
        : 'none',
    })
  }
}
