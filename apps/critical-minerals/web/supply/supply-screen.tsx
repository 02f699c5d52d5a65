import { countryName, EmptyState, PageHead, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { HhiBars } from '@trilateral/ui/charts'
import { isOfficial, QueryState, usePerson, useTitle, Views } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { PositionSummary } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { ExportButtons } from './export-buttons.tsx'
import { whole } from './figures.ts'
import { holderName, materialName, stageName, yearsText } from './names.ts'
import { PositionTable } from './position-table.tsx'
import { SupplyFilters } from './supply-filters.tsx'

const route = getRouteApi('/supply')

/** Bars of more would be a page of their own; the table has all. */
const MOST_BARS = 12

/** Every supply position that the reader may see, most concentrated first in the drawing, material by material in the table. */
export function SupplyScreen() {
  const t = useMessages(supplyTexts)
  const { lang: _lang, ...question } = route.useSearch()
  const list = useQuery(server.supply.list.queryOptions(question, { placeholderData: keepPreviousData }))
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={list}>
      {({ items, visible }) => (
        <>
          <SupplyHead items={items} />
          <Views list="supply" asked={question} />
          <SupplyFilters />
          {items.length === 0 ? (
            <EmptyState title={t(visible === 0 ? 'empty' : 'none-found')}>
              <p>{t('none-found-help')}</p>
            </EmptyState>
          ) : (
            <>
              <Concentrations items={items} />
              <ExportButtons question={question} />
              <PositionTable items={items} />
            </>
          )}
        </>
      )}
    </QueryState>
  )
}

/** The world's suppliers where they are known; an importer's own where only those are. */
const sideOf = ({ global, sourcing }: PositionSummary) => global ?? sourcing

const byConcentration = (items: readonly PositionSummary[]) =>
  items.toSorted((a, b) => (sideOf(b)?.hhi ?? -1) - (sideOf(a)?.hhi ?? -1))

function SupplyHead({ items }: { items: readonly PositionSummary[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const person = usePerson()
  const [most] = byConcentration(items)
  const top = most && sideOf(most)?.top
  return (
    <PageHead
      eyebrow={t('title')}
      title={
        most && top
          ? t('finding', {
              count: items.length,
              material: materialName(most.material, language),
              stage: stageName(most.stage, language),
              country: countryName(top.country, language),
              hhi: whole(sideOf(most)?.hhi ?? 0, language),
            })
          : t('finding-none')
      }
      lead={t('lead')}
      actions={
        <>
          <TextLink href="/supply/partners" look="secondary">
            {t('partners.title')}
          </TextLink>
          {isOfficial(person) ? (
            <>
              <TextLink href="/supply/import" look="secondary">
                {t('import.title')}
              </TextLink>
              <TextLink href="/supply/record" look="primary">
                {t('record.title')}
              </TextLink>
            </>
          ) : null}
        </>
      }
    />
  )
}

function Concentrations({ items }: { items: readonly PositionSummary[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const drawn = byConcentration(items).slice(0, MOST_BARS)
  const sources = drawn.flatMap((item) => sideOf(item)?.source ?? [])
  const high = drawn.filter((item) => (sideOf(item)?.top?.share ?? 0) > 50).length
  return (
    <HhiBars
      finding={t('bars.finding', { count: drawn.length, high })}
      note={t('bars.note', { count: drawn.length, all: items.length })}
      basis={drawn.some(({ illustrative }) => illustrative) ? 'illustrative' : undefined}
      sources={[...new Map(sources.map((source) => [source.name, source])).values()]}
      rows={drawn.map((item) => ({
        key: item.id,
        label: t(item.global ? 'bars.label-world' : 'bars.label', {
          material: materialName(item.material, language),
          stage: stageName(item.stage, language),
          holder: holderName(item.holder, language),
          years: item.period ? yearsText(item, language) : String(item.edition ?? '–'),
        }),
        hhi: sideOf(item)?.hhi ?? null,
      }))}
    />
  )
}
