import {
  EmptyState,
  LastRead,
  Marking,
  PageHead,
  RecordText,
  Table,
  TextLink,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { FRESH_FOR_MS, isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server, type Outputs } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'

type Page = Outputs['chipInputs']['list']
type Row = Page['items'][number]

const route = getRouteApi('/register')

/** What the reader's ministry may see, the latest change first, page by page. */
export function RegisterScreen() {
  const t = useMessages(texts)
  const person = usePerson()
  const { after } = route.useSearch()
  const list = useQuery(server.chipInputs.list.queryOptions({ after }, { placeholderData: keepPreviousData }))
  useTitle(t('nav.register'))
  return (
    <QueryState title={t('nav.register')} query={list}>
      {(page) => (
        <>
          <PageHead
            title={t('nav.register')}
            actions={
              isOfficial(person) ? (
                <TextLink href="/register/record" look="primary">
                  {t('nav.record')}
                </TextLink>
              ) : null
            }
            meta={
              <LastRead
                readAt={new Date(list.dataUpdatedAt)}
                isReached={!list.isError}
                everySeconds={FRESH_FOR_MS / 1000}
                lastChangeAt={after === undefined ? (page.items[0]?.changedAt ?? null) : null}
                party={person.party}
              />
            }
          />
          {page.items.length === 0 ? <EmptyState title={t('register.empty')} /> : <RegisterTable {...page} />}
          {page.next === null ? null : (
            <TextLink href={`/register?after=${page.next}`}>{t('register.next')}</TextLink>
          )}
        </>
      )}
    </QueryState>
  )
}

function RegisterTable({ items, total, totalIsCapped }: Page) {
  const t = useMessages(texts)
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t('field.title'),
      isRowHeader: true,
      cell: ({ title }) => <RecordText text={title} isQuiet />,
    },
    { key: 'version', header: t('column.version'), align: 'end', cell: ({ version }) => version },
    {
      key: 'marking',
      header: t('column.marking'),
      cell: ({ tlp, audience, originator }) => (
        <Marking tlp={tlp} audience={audience} originator={originator} />
      ),
    },
  ]
  return (
    <Table
      caption={t(totalIsCapped ? 'register.caption-capped' : 'register.caption', { count: total })}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}
