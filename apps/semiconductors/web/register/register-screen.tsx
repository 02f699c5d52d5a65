import { EmptyState, LastRead, PageHead, TextLink, useMessages } from '@trilateral/ui'
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
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { InputFilters } from '../stage-map/input-filters.tsx'
import { askedFor, filterOf } from '../stage-map/input-question.ts'
import { InputTable } from '../stage-map/input-table.tsx'
import { PUBLISHED } from '../stage-map/threshold.ts'
import { SaveInputs } from './save-inputs.tsx'

const route = getRouteApi('/inputs')

/** Every input that the reader's ministry may see, with its marking. */
export function RegisterScreen() {
  const t = useMessages(inputTexts)
  const person = usePerson()
  const question = route.useSearch()
  const list = useQuery(
    server.chipInputs.list.queryOptions(filterOf(question), { placeholderData: keepPreviousData }),
  )
  useTitle(t('register.title'))
  return (
    <QueryState title={t('register.title')} query={list}>
      {({ items, visible }) => (
        <>
          <PageHead
            title={t('register.title')}
            lead={t('register.lead')}
            actions={
              isOfficial(person) ? (
                <TextLink href="/inputs/record" look="primary">
                  {t('input.record')}
                </TextLink>
              ) : null
            }
            meta={
              <LastRead
                readAt={new Date(list.dataUpdatedAt)}
                isReached={!list.isError}
                everySeconds={FRESH_FOR_MS / 1000}
                lastChangeAt={lastChange(items)}
                party={person.party}
              />
            }
          />
          <Views list="inputs" asked={askedFor(question)} />
          <InputFilters question={question} />
          {items.length === 0 ? (
            <EmptyState title={t(visible === 0 ? 'empty' : 'none-found')}>
              {visible === 0 ? null : <p>{t('none-found-help')}</p>}
            </EmptyState>
          ) : (
            <>
              <InputTable items={items} share={question.share ?? PUBLISHED} isRegister />
              <SaveInputs question={question} items={items} />
            </>
          )}
        </>
      )}
    </QueryState>
  )
}

const lastChange = (items: readonly { readonly changedAt: string }[]) =>
  items.reduce<string | null>(
    (last, { changedAt }) => (last === null || changedAt > last ? changedAt : last),
    null,
  )
