import './supply.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { lazy, Suspense, useMemo } from 'react'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { supplyTexts } from '../texts/supply.ts'
import { termsTexts } from '../texts/terms.ts'
import { chainToShow, concentrationsIn, mostConcentrated } from './concentrations.ts'
import { MATERIAL_CODES, materialName, stageName } from './material-name.ts'
import { VIEWS, type SupplyQuestion } from './supply-question.ts'
import { LOWER_THRESHOLD, UPPER_THRESHOLD } from './thresholds.ts'
import { whole } from './write-figures.ts'

const ExposureSection = lazy(() => import('../exposure/exposure-section.tsx'))
const SupplyFigures = lazy(() => import('./supply-figures.tsx'))
const MaterialChain = lazy(() => import('./material-chain.tsx'))
/** The same one at each drawing. */
const NONE: readonly never[] = []

const route = getRouteApi('/supply')

/** Where are we exposed? Concentration by material and stage, then one material from ore to product. */
export function SupplyPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const moment = useMomentAsked()
  const list = useQuery(gateway.supply.positions.queryOptions(moment, { placeholderData: keepPreviousData }))
  const inputs = useQuery(gateway.supply.inputs.queryOptions(moment, { placeholderData: keepPreviousData }))
  const view = question.view ?? 'world'
  const items = list.data?.items ?? NONE
  const found = useMemo(() => concentrationsIn(items, view), [items, view])
  if (list.data === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const threshold = question.threshold ?? UPPER_THRESHOLD
  const ranked = mostConcentrated(found)
  const [most] = ranked
  // Of the inputs of chip making, who supplies the world is recorded, and not who supplies one country.
  const made = view === 'world' ? (inputs.data?.items ?? NONE) : NONE
  const hhis = [
    ...ranked.map(({ hhi }) => hhi),
    ...made.map(({ providers }) => providers?.hhi ?? null),
  ].filter((hhi) => hhi !== null)
  const material = question.material ?? chainToShow(found)
  const ask = (change: SupplyQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={
        hhis.length === 0
          ? t('finding-none')
          : t('finding', {
              known: hhis.length,
              over: hhis.filter((hhi) => hhi > threshold).length,
              threshold: whole(threshold, language),
              most:
                most === undefined
                  ? 'none'
                  : t('most', {
                      material: materialName(most.item.material, language),
                      stage: stageName(most.item.stage, language),
                      hhi: whole(most.hhi ?? 0, language),
                    }),
            })
      }
      lead={t('lead')}
      readAt={list.dataUpdatedAt}
      asOf={list.data.asOf}
    >
      <FilterFold narrowed={narrowedBy(question)}>
        <SupplyFilter question={question} material={material} onChange={ask} />
      </FilterFold>
      {items.length === 0 && (inputs.data?.items ?? []).length === 0 ? (
        <NothingHere title={t('none')} why={t('none-why')} />
      ) : (
        <Suspense fallback={<div className="chart-room chart-room-tall" />}>
          <SupplyFigures found={found} inputs={made} view={view} threshold={threshold} />
          <MaterialChain material={material} view={view} />
        </Suspense>
      )}
      <Suspense fallback={<div className="chart-room chart-room-tall" />}>
        <ExposureSection />
      </Suspense>
    </PortalPage>
  )
}

interface FilterProps {
  readonly question: SupplyQuestion
  readonly material: string
  readonly onChange: (change: SupplyQuestion) => void
}

function SupplyFilter({ question, material, onChange }: FilterProps) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const terms = useMessages(termsTexts)
  const threshold = question.threshold ?? UPPER_THRESHOLD
  const isOwn = threshold !== LOWER_THRESHOLD && threshold !== UPPER_THRESHOLD
  return (
    <search className="filters" aria-label={terms('search')}>
      <Select
        label={t('filter.view')}
        value={question.view ?? 'world'}
        options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        onChange={(view) => onChange({ view: view === 'world' ? undefined : view })}
      />
      <Select<string>
        label={t('filter.material')}
        value={material}
        options={MATERIAL_CODES.map((value) => ({ value, label: materialName(value, language) }))}
        onChange={(chosen) => onChange({ material: chosen })}
      />
      <Select
        label={t('filter.threshold')}
        value={isOwn ? 'own' : threshold === LOWER_THRESHOLD ? '1800' : '2500'}
        options={[
          { value: '1800', label: t('threshold.1800') },
          { value: '2500', label: t('threshold.2500') },
          { value: 'own', label: t('threshold.own') },
        ]}
        onChange={(chosen) =>
          onChange({ threshold: chosen === '2500' ? undefined : chosen === 'own' ? 3000 : Number(chosen) })
        }
      />
      {isOwn ? (
        <TextField
          label={t('threshold.own')}
          value={String(threshold)}
          onChange={(typed) => {
            const value = Number(typed.replaceAll(/\D/g, ''))
            if (value >= 1 && value <= 9999) onChange({ threshold: value })
          }}
        />
      ) : null}
    </search>
  )
}
