import { EmptyState, PageHead, Tabs, TextLink, useMessages } from '@trilateral/ui'
import { isOfficial, QueryState, useAsk, usePerson, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { answerOf } from './chokepoint-mark.tsx'
import { InputFilters } from './input-filters.tsx'
import { filterOf } from './input-question.ts'
import { InputTable } from './input-table.tsx'
import { StageColumns } from './stage-columns.tsx'
import { PUBLISHED } from './threshold.ts'

const route = getRouteApi('/map')

/** What chip making cannot do without, stage by stage, and where a single country holds most of it. */
export function MapScreen() {
  const t = useMessages(inputTexts)
  const person = usePerson()
  const ask = useAsk()
  const { view = 'map', ...question } = route.useSearch()
  const { share = PUBLISHED } = question
  const list = useQuery(
    server.chipInputs.list.queryOptions(filterOf(question), { placeholderData: keepPreviousData }),
  )
  useTitle(t('map.title'))
  return (
    <QueryState title={t('map.title')} query={list}>
      {({ items, visible }) => (
        <>
          <PageHead
            eyebrow={t('map.title')}
            title={t('map.finding', {
              inputs: items.length,
              chokepoints: items.filter((item) => answerOf(item, share) === 'yes').length,
              unknown: items.filter(({ providers }) => !providers?.concentration.top).length,
              share,
            })}
            lead={t('map.lead')}
            actions={
              isOfficial(person) ? (
                <>
                  <TextLink href="/inputs/import" look="secondary">
                    {t('input.import')}
                  </TextLink>
                  <TextLink href="/inputs/record" look="primary">
                    {t('input.record')}
                  </TextLink>
                </>
              ) : null
            }
          />
          <InputFilters question={question} />
          {items.length === 0 ? (
            <EmptyState title={t(visible === 0 ? 'empty' : 'none-found')}>
              {visible === 0 ? null : <p>{t('none-found-help')}</p>}
            </EmptyState>
          ) : (
            <Tabs
              label={t('map.view')}
              selected={view}
              onSelect={(key) => ask({ view: key === 'map' ? undefined : key })}
              tabs={[
                {
                  key: 'map',
                  label: t('map.view-map'),
                  content: <StageColumns items={items} share={share} />,
                },
                {
                  key: 'table',
                  label: t('map.view-table'),
                  content: <InputTable items={items} share={share} />,
                },
              ]}
            />
          )}
        </>
      )}
    </QueryState>
  )
}
