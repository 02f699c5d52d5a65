import {
  countStates,
  formatDate,
  LastRead,
  PageHead,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  FRESH_FOR_MS,
  isOfficial,
  QueryState,
  usePerson,
  useTitle,
  Views,
} from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { MeasureList } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { Filters } from './filters.tsx'
import { MeasureTable } from './measure-table.tsx'
import { SaveMeasures } from './save-measures.tsx'
import { StateCounts } from './state-counts.tsx'
import { WarningsPanel } from './warnings-panel.tsx'

const route = getRouteApi('/measures')

/** The register: what needs an official, and every measure with how it stands on the day. */
export function RegisterScreen() {
  const t = useMessages(texts)
  const { lang: _lang, ...question } = route.useSearch()
  const list = useQuery(server.measures.list.queryOptions(question, { placeholderData: keepPreviousData }))
  useTitle(t('nav.register'))
  return (
    <QueryState title={t('nav.register')} query={list}>
      {(data) => (
        <>
          <RegisterHead data={data} isReached={!list.isError} readAt={list.dataUpdatedAt} />
          <WarningsPanel />
          <Views list="measures" asked={question} />
          <Filters today={data.today} />
          <StateCounts counts={countStates(data.items)} />
          <MeasureTable data={data} />
          {data.items.length > 0 ? <SaveMeasures question={question} data={data} /> : null}
        </>
      )}
    </QueryState>
  )
}

function RegisterHead(props: { data: MeasureList; isReached: boolean; readAt: number }) {
  const { data, isReached, readAt } = props
  const { language } = useLanguage()
  const person = usePerson()
  const t = useMessages(texts)
  const inForce = countStates(data.items)['in-force']
  const lastChange =
    data.items
      .map((item) => item.changedAt)
      .toSorted()
      .at(-1) ?? null
  return (
    <PageHead
      eyebrow={t('nav.register')}
      title={t('register.finding', {
        day: formatDate(language, data.on),
        count: inForce,
        measures: data.items.length,
      })}
      actions={
        isOfficial(person) ? (
          <TextLink href="/record" look="primary">
            {t('nav.record')}
          </TextLink>
        ) : null
      }
      meta={
        <LastRead
          readAt={new Date(readAt)}
          isReached={isReached}
          everySeconds={FRESH_FOR_MS / 1000}
          lastChangeAt={lastChange}
          party={person.party}
        />
      }
    />
  )
}
